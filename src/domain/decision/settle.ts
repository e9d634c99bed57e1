// Settling what becomes of a proposal, by the forum it lies with.
import type { Changed } from '../proposal/change.ts';
import type { Treatment } from '../proposal/decision.ts';
import type { ProposalEvent } from '../proposal/event.ts';
import type { Holder, Proposal } from '../proposal/proposal.ts';
import { hasRoom } from '../proposal/room.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { decidingForum, decidingOf } from './deciding.ts';
import { isSameDecision } from './same-decision.ts';
import { inOrder, isTreatable, type TreatedBy, writtenDown } from './treat.ts';
import type { DecisionGiven } from './typed-decision.ts';
import { isSameTreatment, type TreatmentGiven } from './typed-treatment.ts';
import { written } from './written-decision.ts';

export type SettleProblem =
  /** It is published, or lies with nobody who decides it. */
  | { readonly kind: 'not-open' }
  /** Somebody wrote it since it was shown; it is in the proposal. */
  | { readonly kind: 'changed-since' }
  | { readonly kind: 'too-many' };

export interface Settling {
  readonly decision: DecisionGiven;
  /** The handling that decides. */
  readonly treatment: TreatmentGiven;
  /** Version of the decision that was shown; 0 when there was none. */
  readonly seen: number;
  /** How often it had been taken up again then: what was drawn before that is stale. */
  readonly round: number;
  /** When the proposer hears next if it is sent back; a day. */
  readonly dueOn: string;
}

/** Who decides for the forum. */
export type Decider = TreatedBy & { readonly as: 'decider' | 'secretary' };

/**
 * The forum decides: the decision is ready to be looked through, or the proposal goes back to those
 * who sort. Decided already just so, it has no events.
 */
export function settle(
  proposal: Proposal,
  given: Settling,
  by: Decider,
): Result<Changed, SettleProblem> {
  if (isSettledSo(proposal, given)) return ok({ proposal, events: [] });
  if (!isTreatable(proposal) || !liesWith(proposal, given.treatment.forum)) {
    return refused({ kind: 'not-open' });
  }
  if (!isAsSeen(proposal, given)) return refused({ kind: 'changed-since' });
  const back = given.decision.outcome === 'sent-back';
  const trail = trailWith(proposal, given.treatment, { ...by, decides: !back });
  if (!hasRoom(proposal, { ...proposal, treatments: trail })) return refused({ kind: 'too-many' });
  const { dueOn: _dueOn, sentOnAt: _sentOnAt, ...rest } = proposal;
  const holder: Holder = { kind: 'team' };
  const next: Proposal = {
    ...rest,
    holder,
    treatments: trail,
    decision: written(proposal, given.decision, { ...by, state: back ? 'draft' : 'ready' }),
    changedAt: by.now,
    ...(back && { status: 'assessing', dueOn: given.dueOn }),
  };
  const event: ProposalEvent = {
    no: proposal.no,
    kind: 'treated',
    at: by.now,
    by: by.person,
    from: proposal.status,
    to: next.status,
    holder,
    with: given.treatment.forum,
  };
  const returned: ProposalEvent = { ...event, kind: 'assessing' };
  return ok({ proposal: next, events: back ? [event, returned] : [event] });
}

/** How often it was taken up again: each time it is decided anew. */
export function roundOf({ formerDecisions = [] }: Pick<Proposal, 'formerDecisions'>): number {
  return formerDecisions.length;
}

function isAsSeen(proposal: Proposal, { seen, round }: Settling): boolean {
  return (proposal.decision?.version ?? 0) === seen && roundOf(proposal) === round;
}

function liesWith(proposal: Proposal, forum: string): boolean {
  return decidingForum(proposal) === forum;
}

function isSettledSo(proposal: Proposal, { decision, treatment }: Settling): boolean {
  const before = proposal.decision;
  if (before === undefined || !isSameDecision(before, decision)) return false;
  if (decision.outcome === 'sent-back') {
    const { treatments = [] } = proposal;
    return (
      proposal.status === 'assessing' && treatments.some((one) => isSameTreatment(one, treatment))
    );
  }
  const deciding = decidingOf(proposal);
  return before.state !== 'draft' && deciding !== undefined && isSameTreatment(deciding, treatment);
}

/**
 * The deciding treatment takes the place of the same one written down before, and of the one that it
 * corrects. A treatment that decided a former decision stays in the trail.
 */
function trailWith(
  { treatments = [], decision }: Proposal,
  given: TreatmentGiven,
  by: TreatedBy & { readonly decides: boolean },
): readonly Treatment[] {
  const corrects = decision?.state === 'ready';
  const kept = treatments
    .filter((one) => !isSameTreatment(one, given) && !(corrects && one.decides))
    .map(({ decides: _, ...one }) => one);
  const treatment = treatments.find((one) => isSameTreatment(one, given)) ?? writtenDown(given, by);
  return inOrder([...kept, { ...treatment, ...(by.decides && { decides: true }) }]);
}
