// What is said when something could not be done.
import type { ProposalNo } from '../domain/proposal/number.ts';

/** Why something could not be done; each has its own words. */
export type ProblemKind =
  | 'not-allowed'
  | 'not-here'
  | 'personal-only'
  | 'channel-only'
  | 'gone'
  | 'too-late'
  | 'ended'
  | 'not-open'
  | 'already-sent'
  | 'changed-meanwhile'
  | 'unknown-command'
  | 'no-words'
  | 'no-number'
  | 'cancelled'
  | 'guests-here'
  | 'not-a-channel'
  | 'no-channel'
  | 'readers-changed'
  | 'unknown-period'
  | 'members-unknown'
  | 'not-invited'
  | 'not-known-yet'
  | 'channel-gone'
  | 'already-bound'
  | 'unknown-list'
  | 'not-answered'
  | 'not-asked'
  | 'full'
  | 'sorry';

export interface ProblemView {
  readonly kind: ProblemKind;
  /** The proposal it is about: it can be opened. */
  readonly no?: ProposalNo;
  /** Finds the fault in the log; with `sorry`. */
  readonly reference?: string;
  /** How many guests there are; with `guests-here`. */
  readonly guests?: number;
}
