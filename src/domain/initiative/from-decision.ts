// The initiative that a published decision promises, with an id that follows from the proposal.

import type { AnswerParts } from '../proposal/decision.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { Outcome } from '../proposal/status.ts';
import { asId, type InitiativeId } from '../shared/ids.ts';
import { firstSentence } from '../shared/plain-text.ts';
import type { Named } from '../shared/register.ts';
import { INITIATIVE_STATES, type Initiative, type InitiativeState } from './initiative.ts';

/** Most characters of a title. */
const TITLE_MAX = 80;

const BEGINS = {
  planned: 'planned',
  'in-progress': 'started',
  'already-under-way': 'already-under-way',
} as const satisfies Partial<Record<Outcome, InitiativeState>>;

/** Outcomes of which an initiative comes. */
export type OpenOutcome = keyof typeof BEGINS;

export interface Promised {
  readonly outcome: OpenOutcome;
  readonly parts: AnswerParts;
  /** Who leads it, as the register names the owner of the area. */
  readonly lead?: Named;
  readonly area?: string;
  /** ISO instant. */
  readonly now: string;
}

/** The same for each repetition; a decision made after another was taken up again has its own. */
export function fromDecision(no: ProposalNo, former = 0): InitiativeId {
  return asId<InitiativeId>(former === 0 ? `d-${no}` : `d-${no}-${former + 1}`);
}

/** The state of an initiative whose outcome promises one; undefined for the others. */
export function beginsAs(outcome: Outcome): InitiativeState | undefined {
  return isOpenOutcome(outcome) ? BEGINS[outcome] : undefined;
}

export function isOpenOutcome(outcome: Outcome): outcome is OpenOutcome {
  return Object.hasOwn(BEGINS, outcome);
}

/** A new initiative with the words of the decision. */
export function promisedBy(proposal: Proposal, promised: Promised): Initiative {
  const { tenant, no, formerDecisions = [] } = proposal;
  const { outcome, parts, lead, area, now } = promised;
  const { initiative = parts.challenge, improvement = '', horizon } = parts;
  return {
    tenant,
    id: fromDecision(no, formerDecisions.length),
    version: 1,
    title: firstSentence(initiative, TITLE_MAX),
    what: initiative,
    improvement,
    state: BEGINS[outcome],
    ...(horizon !== undefined && { horizon }),
    ...(lead !== undefined && { lead }),
    ...(area !== undefined && { area }),
    proposals: [no],
    followers: [],
    milestones: [],
    realised: [],
    createdAt: now,
    changedAt: now,
    said: [],
  };
}

/** True for an initiative that answers the proposal and is not over. */
export function answersTo({ proposals, state }: Initiative, no: ProposalNo): boolean {
  return proposals.includes(no) && !INITIATIVE_STATES[state].over;
}
