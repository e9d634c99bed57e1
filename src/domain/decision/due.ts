// What the calendar has to say on a day: one row for each thing, with the key by which it is said once.
import type { ProposalNo } from '../proposal/number.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { InitiativeId } from '../shared/ids.ts';
import type { Register } from '../shared/register.ts';
import type { DaysOff } from '../shared/working-days.ts';
import type { Deadlines } from '../triage/rules.ts';

/** What is due of a proposal. */
export type ProposalDue = {
  readonly no: ProposalNo;
  /** Noted in `said` of the proposal in the transaction that says it. */
  readonly key: string;
} & (
  | { readonly kind: 'remind' }
  /** So long overdue that the administration is told. */
  | { readonly kind: 'escalate' }
  /** What was promised is not done, and the promised time is over. */
  | { readonly kind: 'late'; readonly title: string; readonly horizon: HorizonGiven }
  /** A year after the decision was published. */
  | { readonly kind: 'ask-later' }
);

/** What is due of an initiative. */
export type InitiativeDue = {
  readonly initiative: InitiativeId;
  /** Noted in `said` of the initiative. */
  readonly key: string;
} & (
  | { readonly kind: 'ask-status' }
  /** Its time is over: those who follow it without a proposal of their own are told. */
  | { readonly kind: 'tell-late' }
  | { readonly kind: 'ask-benefit'; readonly after: 3 | 12 }
);

/** By what it is judged what is due. */
export interface DueBy {
  readonly deadlines: Deadlines;
  readonly register: Register;
  readonly calendar: DaysOff;
  /** A day, `2026-12-07`. */
  readonly today: string;
}
