// Owners disagree about an answer that is ready: the executive board decides it instead.
import type { Changed } from '../proposal/change.ts';
import { type Decision, nextVersion } from '../proposal/decision.ts';
import type { Holder, Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { decidingOf } from './deciding.ts';
import { isForManagement } from './owner-outcomes.ts';

export type DisputeProblem =
  /** There is no answer of an owner's that is ready, or it is not for the management to decide. */
  { readonly kind: 'not-ready' } | { readonly kind: 'changed-since' };

export interface Disputing {
  /** Version of the decision that was shown. */
  readonly seen: number;
  /** The executive board with the day it answers by. */
  readonly board: { readonly forum: string; readonly dueOn: string };
}

/** True for an answer that an owner gave, that no forum decided, and that is not sent yet. */
export function isDisputable(proposal: Proposal): boolean {
  const { decision, status, holder } = proposal;
  return (
    decision?.state === 'ready' &&
    status === 'forwarded' &&
    holder.kind === 'team' &&
    decidingOf(proposal) === undefined &&
    isForManagement(proposal)
  );
}

/** The answer becomes what the owner recommends; with the board already for this, it has no events. */
export function dispute(
  proposal: Proposal,
  { seen, board }: Disputing,
  { person, now }: { readonly person: PersonId; readonly now: string },
): Result<Changed, DisputeProblem> {
  const { no, status, decision, holder } = proposal;
  const isThere = holder.kind === 'forum' && holder.forum === board.forum;
  if (isThere && decision?.disputed && decision.state === 'draft') {
    return ok({ proposal, events: [] });
  }
  if (decision === undefined || !isDisputable(proposal)) return refused({ kind: 'not-ready' });
  if (decision.version !== seen) return refused({ kind: 'changed-since' });
  const next: Holder = { kind: 'forum', forum: board.forum };
  const recommended: Decision = {
    ...decision,
    version: nextVersion(proposal),
    state: 'draft',
    as: 'process-owner',
    disputed: true,
  };
  return ok({
    proposal: {
      ...proposal,
      holder: next,
      decision: recommended,
      dueOn: board.dueOn,
      sentOnAt: now,
      changedAt: now,
    },
    events: [
      { no, kind: 'forwarded', at: now, by: person, from: status, to: status, holder: next },
    ],
  });
}
