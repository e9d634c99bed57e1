// Writing down what was said and agreed of a proposal in a workshop, on the proposal itself.
import type { Changed } from '../proposal/change.ts';
import { type Treatment, WORKSHOP_FORUM, type WorkshopWord } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { hasRoom } from '../proposal/room.ts';
import { STATUSES } from '../proposal/status.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { sameContent } from '../shared/same-content.ts';
import { dayOf } from '../shared/time.ts';
import { inOrder, type TreatedBy } from './treat.ts';

/** Of the words every municipality begins with: it was talked about, and decided by nobody. */
const DISCUSSED = 'discussed';

/** Nothing more happens to it, or its trail is full. */
export type WorkshopTreatProblem = { readonly kind: 'ended' | 'too-many' };

/** Adds it to the trail, wherever the proposal lies; said already just so, it has no events. */
export function treatInWorkshop(
  proposal: Proposal,
  workshop: WorkshopWord,
  { person, now }: Pick<TreatedBy, 'person' | 'now'>,
): Result<Changed, WorkshopTreatProblem> {
  const { treatments = [], status, no } = proposal;
  if (treatments.some((one) => sameContent(one.workshop, workshop))) {
    return ok({ proposal, events: [] });
  }
  if (STATUSES[status].final) return refused({ kind: 'ended' });
  const treatment: Treatment = {
    forum: WORKSHOP_FORUM,
    workshop,
    on: dayOf(now),
    word: DISCUSSED,
    by: person,
    at: now,
  };
  const treated = { ...proposal, treatments: inOrder([...treatments, treatment]), changedAt: now };
  if (!hasRoom(proposal, treated)) return refused({ kind: 'too-many' });
  const event = { no, kind: 'treated', at: now, by: person, from: status, to: status } as const;
  return ok({ proposal: treated, events: [{ ...event, with: WORKSHOP_FORUM }] });
}
