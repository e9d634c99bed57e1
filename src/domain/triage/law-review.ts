// The named reviewer of what touches control or law: nobody is told of it before they have looked.
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { printOf } from './flags.ts';

/** True until it is noted that the reviewer found it in order. */
export function awaitsReviewer({ flags }: Pick<Proposal, 'flags'>): boolean {
  const law = flags?.touchesLaw;
  return law !== undefined && law.reviewedAt === undefined;
}

/**
 * Notes that the reviewer has looked; noted before, it has no events. Refused when the marks are
 * others than those shown: `seen` is their print. `today` is a day.
 */
export function noteReviewed(
  proposal: Proposal,
  { seen, today }: { readonly seen: string; readonly today: string },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, { readonly kind: 'changed-meanwhile' }> {
  const { no, status, flags } = proposal;
  const law = flags?.touchesLaw;
  if (law?.reviewedAt !== undefined) return ok({ proposal, events: [] });
  if (law === undefined || printOf(flags) !== seen) return refused({ kind: 'changed-meanwhile' });
  const touchesLaw = { ...law, reviewedAt: today, notedBy: by.person };
  return ok({
    proposal: { ...proposal, flags: { ...flags, touchesLaw }, changedAt: by.now },
    events: [{ no, kind: 'flagged', at: by.now, by: by.person, from: status, to: status }],
  });
}
