// What needs action: which proposals wait for whom, and since when.
import { assessmentOf } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { dayOf, daysBetween } from '../shared/time.ts';
import { isLate, type LateBy } from '../triage/late.ts';
import { isQueued } from '../triage/queue.ts';

export const WAITING_KINDS = [
  'to-assess',
  'to-send-on',
  'with-owners',
  'ready-to-publish',
  'with-proposers',
  'overdue',
] as const;
export type WaitingKind = (typeof WAITING_KINDS)[number];

/** Every open proposal is in exactly one of the first five; an overdue one is also in the last. */
export function isWaiting(kind: WaitingKind, proposal: Proposal, by: LateBy): boolean {
  const { status, holder } = proposal;
  switch (kind) {
    case 'to-assess':
      return isQueued(proposal) && assessmentOf(proposal) === undefined;
    case 'to-send-on':
      return isQueued(proposal) && assessmentOf(proposal) !== undefined;
    case 'with-owners':
      if (status === 'forwarded') return !isReady(proposal);
      return status === 'waiting' && holder.kind !== 'proposer';
    case 'ready-to-publish':
      return status === 'forwarded' && isReady(proposal);
    case 'with-proposers':
      return status === 'waiting' && holder.kind === 'proposer';
    case 'overdue':
      return isLate(proposal, by);
  }
}

/** The proposals that wait in this way, longest first. */
export function waitingOf(
  kind: WaitingKind,
  proposals: readonly Proposal[],
  by: LateBy,
): readonly Proposal[] {
  const since = (one: Proposal) =>
    kind === 'overdue' ? (one.dueOn ?? '') : waitingSince(kind, one);
  return proposals
    .filter((proposal) => isWaiting(kind, proposal, by))
    .toSorted((a, b) => compare(since(a), since(b)) || compare(a.no, b.no));
}

/** Whole days, in Denmark, that it has waited in this way; when overdue, days past the promised one. */
export function daysWaited(kind: WaitingKind, proposal: Proposal, today: string): number {
  const since = kind === 'overdue' ? proposal.dueOn : dayOf(waitingSince(kind, proposal));
  return since === undefined ? 0 : Math.max(0, daysBetween(since, today));
}

/** An owner has had it since it was sent on, or last changed; a proposer since the question was put. */
function waitingSince(kind: WaitingKind, proposal: Proposal): string {
  switch (kind) {
    case 'to-send-on':
      return assessmentOf(proposal)?.at ?? proposal.receivedAt;
    case 'with-owners':
      return proposal.sentOnAt ?? proposal.changedAt;
    case 'ready-to-publish':
      return proposal.decision?.at ?? proposal.changedAt;
    case 'with-proposers':
      return proposal.question?.at ?? proposal.changedAt;
    default:
      return proposal.receivedAt;
  }
}

/** Decided, and to be looked through before anybody hears it. */
function isReady({ decision }: Proposal): boolean {
  return decision?.state === 'ready';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
