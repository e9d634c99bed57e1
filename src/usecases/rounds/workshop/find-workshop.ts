// The workshop somebody presses a button of: for whoever takes part, and for whoever leads it.
import type { Participant } from '../../../domain/round/participant.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { Tagged } from '../../../ports/tagged.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { notAdmitted } from '../answering/admitted.ts';
import { closedBy } from '../answering/round-now.ts';
import type { AnsweringProblem } from '../open-response.ts';
import { mayRound } from '../round-access.ts';
import { asWorkshop, type WorkshopDeps, type WorkshopRound } from './workshop-deps.ts';

export type LeadProblem = { readonly kind: 'not-found' | 'not-host' };

export type TakePartProblem = { readonly kind: AnsweringProblem['kind'] };

export interface TakenPart {
  readonly round: WorkshopRound;
  /** What is kept of the caller; absent before they did anything. */
  readonly before?: Participant;
}

/** The workshop, where the caller may take part in it from where they stand. */
export async function takenPartIn(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<TakenPart, TakePartProblem>> {
  const { tenant, person } = caller;
  const [stored, known] = await Promise.all([
    deps.rounds.round(tenant, id),
    deps.workshops.participant({ tenant, round: id }, person),
  ]);
  const round = asWorkshop(stored?.value);
  if (round === undefined) return refused({ kind: 'not-found' });
  const before = known?.value;
  const closed = closedBy(deps, round, true);
  if (closed !== undefined) return refused(closed);
  const stranger = await notAdmitted(deps, caller, { round, begun: before !== undefined });
  if (stranger !== undefined) return refused({ kind: stranger });
  return ok({ round, ...(before !== undefined && { before }) });
}

/** The workshop with its tag, where the caller may lead it. */
export async function ledBy(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<Tagged<WorkshopRound>, LeadProblem>> {
  const stored = await deps.rounds.round(caller.tenant, id);
  const round = asWorkshop(stored?.value);
  if (stored === undefined || round === undefined) return refused({ kind: 'not-found' });
  const leads = await mayRound(deps, caller, { right: 'conduct', round });
  return leads ? ok({ value: round, tag: stored.tag }) : refused({ kind: 'not-host' });
}
