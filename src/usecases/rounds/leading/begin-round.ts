// A host fills in the form of a survey or a poll: it starts where they stand, or is kept for later.
import type { Place } from '../../../domain/delivery/place.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { HostedKind, ReadRound } from '../../../domain/round/typed-round.ts';
import { asId, type RoundId } from '../../../domain/shared/ids.ts';
import type { Localized } from '../../../domain/shared/language.ts';
import { type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { mayRound } from '../round-access.ts';
import type { RoundDeps } from '../round-deps.ts';
import { madeBefore, type RoundPlan, type StartProblem, startRound } from '../start-round.ts';
import { storeSet } from './store-set.ts';

/** A form without faults. */
export interface RoundForm {
  readonly kind: HostedKind;
  readonly read: ReadRound;
  /** What stands over a question typed by its host: the name of the kind. */
  readonly heading: Localized;
}

/** The round; the same form sent twice makes one. */
export async function beginRound(
  deps: RoundDeps,
  caller: ChannelCaller,
  request: RoundForm & { readonly operation: string; readonly place?: Place },
): Promise<Result<Round, StartProblem>> {
  const { kind, read, heading, operation, place } = request;
  if (!(await mayRound(deps, caller, { right: 'start' }))) return refused({ kind: 'not-host' });
  const before = await madeBefore(deps, caller, asId<RoundId>(operation));
  if (before !== undefined) return before;
  const { tenant } = caller;
  const asked = await storeSet(deps.sets, read, { tenant, id: operation, version: 1, heading });
  const plan = planOf(kind, read, asked);
  return startRound(deps, caller, { operation, plan, ...(place !== undefined && { place }) });
}

/** What the form says of the round. */
export function planOf(
  kind: HostedKind,
  { quick, set, title, privacy, results, guests, minutes }: ReadRound,
  asked: Pick<Round, 'set' | 'from'>,
): RoundPlan {
  const named = kind === 'poll' ? quick.question : title;
  return {
    kind,
    title: named === '' ? (set?.title.da ?? '') : named,
    ...asked,
    privacy,
    results,
    guests,
    ...(minutes !== undefined && { minutes }),
  };
}
