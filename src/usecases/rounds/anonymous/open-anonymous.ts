// Somebody comes to an anonymous round: the first page, as nothing is kept anywhere but in their card.
import { withPresets } from '../../../domain/questions/presets.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { notAdmitted } from '../answering/admitted.ts';
import { closedBy, roundNow } from '../answering/round-now.ts';
import type { AnsweringProblem } from '../open-response.ts';
import type { RoundDeps } from '../round-deps.ts';
import { type AnonymousPage, anonymousPage } from './anonymous-page.ts';
import { anonymousSeat } from './anonymous-seat.ts';

export type AnonymousOpened =
  | { readonly kind: 'page'; readonly shown: AnonymousPage }
  /** They have answered: there is nothing to come back to. */
  | { readonly kind: 'handed-in'; readonly round: Round };

/** Undefined for any other round; nothing is written. */
export async function openAnonymous(
  deps: RoundDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<AnonymousOpened, AnsweringProblem> | undefined> {
  const round = await roundNow(deps, caller.tenant, id);
  if (round?.privacy !== 'anonymous') return undefined;
  const people = await deps.responses.participants({ tenant: round.tenant, round: round.id });
  const before = people.includes(caller.person);
  const kind =
    closedBy(deps, round, before)?.kind ??
    (await notAdmitted(deps, caller, { round, begun: before }));
  if (kind !== undefined) return refused({ kind });
  if (before) return ok({ kind: 'handed-in', round });
  const { set } = await anonymousSeat(deps, caller, round);
  const kept = { answers: withPresets(set, {}, {}), notCpr: [] };
  return ok({ kind: 'page', shown: anonymousPage({ round, set, kept }) });
}
