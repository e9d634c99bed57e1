// A digest frozen as data: figures, what needs action, and the distributions behind a button.
import type { ProposalNo } from '../proposal/number.ts';
import type { PeriodName } from '../shared/period.ts';

export type { PeriodName };

export interface Count {
  /** Id of an area, need or origin; a hassle step as text; `unknown` when not answered. */
  readonly key: string;
  readonly count: number;
}

/** Proposals that wait, longest first, and how long the oldest has waited. */
export interface Waiting {
  readonly total: number;
  /** Whole days the longest has waited. */
  readonly oldestDays: number;
  /** With whom: area ids of owners, forum names, `proposer` or `supplier`. */
  readonly withWhom: readonly Count[];
}

export interface Headline {
  readonly no: ProposalNo;
  readonly title: string;
  readonly figure: number;
}

export interface Digest {
  /** ISO instants: from (included) until (not included). */
  readonly from: string;
  readonly until: string;
  /** How the period is called: kind and number, put into words when shown. */
  readonly period: PeriodName;
  /** Asked for by a person: moves nothing. */
  readonly preliminary: boolean;
  readonly received: number;
  readonly answered: number;
  readonly overdue: number;
  /** Received and not yet assessed. */
  readonly toAssess: Waiting;
  /** Assessed and not yet sent on; absent in digests from before there were any. */
  readonly toSendOn?: Waiting;
  /** Forwarded, waiting for the one who must answer. */
  readonly withOwners: Waiting;
  /** Decided and not yet published, and initiatives past their time; absent in digests from before there were any. */
  readonly readyToPublish?: Waiting;
  readonly promisesLate?: number;
  /** The proposer was asked something. */
  readonly withProposers: Waiting;
  readonly overdueList: readonly Headline[];
  readonly mostEndorsed?: Headline;
  readonly mostCumbersome?: Headline;
  /** Of the proposals received in the period. */
  readonly byArea: readonly Count[];
  readonly byNeed: readonly Count[];
  readonly byOrigin: readonly Count[];
  readonly byHassle: readonly Count[];
}
