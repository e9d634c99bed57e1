// Somebody presses "Svar": their answers so far on the page they are on, or the first one.
import type { NotAdmitted } from '../../domain/round/admitting.ts';
import { isAsGiven, type Response } from '../../domain/round/response.ts';
import type { Round } from '../../domain/round/round.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { notAdmitted } from './answering/admitted.ts';
import { type ClosedKind, closedBy, roundNow } from './answering/round-now.ts';
import { newResponse, seatOf } from './answering/seat.ts';
import type { RoundDeps } from './round-deps.ts';
import { type ShownRoundPage, shownOn, type TypedLine } from './shown-round-page.ts';

export interface AnsweringProblem {
  readonly kind: 'not-found' | ClosedKind | NotAdmitted;
  /** What was typed and is stored nowhere, to be handed back. */
  readonly typed?: readonly TypedLine[];
}

/** The page to show; nothing is stored before something is answered. */
export async function openResponse(
  deps: RoundDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<ShownRoundPage, AnsweringProblem>> {
  const round = await roundNow(deps, caller.tenant, id);
  // What is anonymous is never stored as somebody's own: see `openAnonymous`.
  if (round === undefined || round.privacy === 'anonymous') return refused({ kind: 'not-found' });
  const never = closedBy(deps, round, true);
  if (never !== undefined) return refused(never);
  const at = { tenant: round.tenant, round: round.id };
  const before = await deps.responses.response(at, caller.person);
  const begun = before !== undefined;
  const closed = closedBy(deps, round, begun);
  if (closed !== undefined) return refused(closed);
  const kind = await notAdmitted(deps, caller, { round, begun });
  if (kind !== undefined) return refused({ kind });
  const seat = await seatOf(deps, caller, { round, answers: before?.value.answers });
  const response = before?.value ?? newResponse(deps, caller, seat);
  const note = noteOn(before?.value);
  return ok({ ...shownOn({ ...seat, response }), ...(note !== undefined && { note }) });
}

/**
 * Why somebody who has stored nothing of their own yet cannot answer from here, in the minute of grace
 * too; undefined when they can.
 */
export async function whyClosed(
  deps: Pick<RoundDeps, 'administrators' | 'responses' | 'people' | 'clock'>,
  caller: ChannelCaller,
  round: Round,
): Promise<AnsweringProblem | undefined> {
  const closed = closedBy(deps, round, true);
  if (closed !== undefined) return closed;
  const kind = await notAdmitted(deps, caller, { round, begun: false });
  return kind && { kind };
}

/** What somebody who comes back is told of the answers they see. */
function noteOn(before: Response | undefined): ShownRoundPage['note'] | undefined {
  if (before === undefined) return undefined;
  if (before.given === undefined) return 'resumed';
  return isAsGiven(before) ? 'given' : 'not-sent-again';
}
