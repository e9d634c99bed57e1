// A decision as it is typed on its card, and what can be wrong with it.
import type { Decision } from '../proposal/decision.ts';
import type { TextFault } from './text-fault.ts';

/** Texts as typed and codes as chosen, an empty text where nothing is; `closed` is `true` or empty. */
export interface TypedDecision {
  readonly outcome: string;
  readonly reason: string;
  readonly challenge: string;
  readonly initiative: string;
  readonly improvement: string;
  readonly horizon: string;
  readonly now: string;
  readonly first: string;
  readonly amount: string;
  readonly unit: string;
  readonly every: string;
  readonly caseNumber: string;
  readonly caseworker: string;
  readonly closed: string;
  /** Id of an initiative under way; empty for none. */
  readonly partOf: string;
}

/** What is decided, before it is known who wrote it. */
export type DecisionGiven = Pick<
  Decision,
  | 'outcome'
  | 'reason'
  | 'parts'
  | 'economy'
  | 'caseNumber'
  | 'caseworker'
  | 'closed'
  | 'partOf'
  | 'disputed'
>;

type TextField =
  | 'reason'
  | 'challenge'
  | 'initiative'
  | 'improvement'
  | 'horizon'
  | 'now'
  | 'first'
  | 'caseNumber'
  | 'caseworker';

export type DecisionField = TextField | 'outcome' | 'amount' | 'partOf';

export type DecisionFault =
  | { readonly field: DecisionField; readonly kind: 'required' }
  | { readonly field: 'horizon'; readonly kind: 'not-a-horizon' }
  | { readonly field: 'amount'; readonly kind: 'not-a-number' }
  /** It cannot be chosen here, or not any more. */
  | { readonly field: 'partOf'; readonly kind: 'not-running' }
  /** Nothing more is to be done, so it is part of nothing. */
  | { readonly field: 'partOf'; readonly kind: 'nothing-to-do' }
  | TextFault<TextField>;
