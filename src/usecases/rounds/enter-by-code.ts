// Somebody writes the four digits of a round in their personal chat, and is let in.
import type { NotAdmitted } from '../../domain/round/admitting.ts';
import type { Round } from '../../domain/round/round.ts';
import { mayTry, withWrongTry } from '../../domain/round/tries.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { tryAgain } from '../try-again.ts';
import { joinByCode } from './answering/admitted.ts';
import type { RoundDeps } from './round-deps.ts';

/** A wrong code and one of a round that is over look the same. */
export type CodeRefusal = { readonly kind: 'wrong-code' | 'too-many-tries' | NotAdmitted };

/** The round the code leads to; whoever comes in by it may answer it from their own chat, for good. */
export async function enterByCode(
  deps: Pick<RoundDeps, 'joining' | 'rounds' | 'clock' | 'administrators' | 'responses'>,
  caller: ChannelCaller,
  code: string,
): Promise<Result<RoundId, CodeRefusal>> {
  const tries = await deps.joining.tries(caller.tenant, caller.person);
  if (!mayTry(tries?.value, deps.clock.now())) return refused({ kind: 'too-many-tries' });
  const round = await roundOf(deps, caller, code);
  if (round === undefined) {
    await countWrong(deps, caller);
    return refused({ kind: 'wrong-code' });
  }
  const outside = await joinByCode(deps, caller, round);
  return outside === undefined ? ok(round.id) : refused({ kind: outside });
}

async function roundOf(
  { joining, rounds }: Pick<RoundDeps, 'joining' | 'rounds'>,
  { tenant }: ChannelCaller,
  code: string,
): Promise<Round | undefined> {
  const held = await joining.code(tenant, code);
  const round = held && (await rounds.round(tenant, held.value.round))?.value;
  const isOpen = round?.state === 'open' || round?.state === 'paused';
  return isOpen && round.code === code ? round : undefined;
}

/** Two guesses at once are two. */
async function countWrong(
  { joining, clock }: Pick<RoundDeps, 'joining' | 'clock'>,
  { tenant, person }: ChannelCaller,
): Promise<void> {
  await tryAgain(async () => {
    const before = await joining.tries(tenant, person);
    const counted = withWrongTry(before?.value, clock.now());
    const saved = await joining.saveTries({ tenant, person }, counted, before?.tag);
    return saved ? 'saved' : 'changed';
  });
}
