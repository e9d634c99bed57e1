// Which of those who sort has taken a proposal on.
import type { Changed } from '../proposal/change.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

export interface TakenMeanwhile {
  readonly kind: 'taken-meanwhile';
  /** Who has it now; absent when nobody has. */
  readonly by?: PersonId;
}

/**
 * Gives it to somebody, or to nobody; given so already, it has no events. Refused when somebody else
 * gave it away since it was shown: `seen` is who had it then.
 */
export function assign(
  proposal: Proposal,
  { to, seen }: { readonly to: PersonId | undefined; readonly seen: PersonId | undefined },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, TakenMeanwhile> {
  const { assignee, ...rest } = proposal;
  if (assignee === to) return ok({ proposal, events: [] });
  if (assignee !== seen) {
    return refused({ kind: 'taken-meanwhile', ...(assignee !== undefined && { by: assignee }) });
  }
  const { no, status } = proposal;
  return ok({
    proposal: { ...rest, ...(to !== undefined && { assignee: to }) },
    events: [{ no, kind: 'assigned', at: by.now, by: by.person, from: status, to: status }],
  });
}
