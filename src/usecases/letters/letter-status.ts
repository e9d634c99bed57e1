// How a letter stands: who has it, who waits for it, and whom it cannot reach.
import { type Letter, letterThread, type SentLetter } from '../../domain/delivery/letter.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Tally } from '../../ports/ledger.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

export interface LetterStatus {
  readonly letter: SentLetter;
  readonly tally: Tally;
}

/** The letters of a list. */
const LISTED = 10;

/** For administrators. */
export async function letterStatus(
  deps: ChannelDeps,
  caller: ChannelCaller,
  id: string,
): Promise<Result<LetterStatus, AccessProblem | { readonly kind: 'not-found' }>> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const { value: letter } = (await deps.letters.letter(caller.tenant, id)) ?? {};
  if (letter?.sent === undefined) return refused({ kind: 'not-found' });
  return ok(await statusOf(deps, { ...letter, sent: letter.sent }));
}

/** The last letters, those begun and not sent among them. */
export async function listLetters(
  deps: ChannelDeps,
  caller: ChannelCaller,
): Promise<Result<readonly Letter[], AccessProblem>> {
  const access = await channelAccess(deps, caller, 'letter');
  return access.ok ? ok(await deps.letters.latest(caller.tenant, LISTED)) : access;
}

/** Counted in the ledger: who was written to since is in it, and nobody twice. */
export async function statusOf(
  { ledger }: Pick<ChannelDeps, 'ledger'>,
  letter: SentLetter,
): Promise<LetterStatus> {
  return { letter, tally: await ledger.tally(letter.tenant, letterThread(letter)) };
}
