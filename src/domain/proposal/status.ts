// The one table of what can be the matter with a proposal.

export interface StatusRow {
  /** Nothing more will happen to it. */
  readonly final: boolean;
  /** The proposer may still change or withdraw it. */
  readonly editable: boolean;
  /** The clock runs: somebody owes the proposer a sign of life. */
  readonly clockRuns: boolean;
  /** Counts as answered in the digest. */
  readonly answered: boolean;
}

export const STATUSES = {
  received: { final: false, editable: true, clockRuns: true, answered: false },
  assessing: { final: false, editable: true, clockRuns: true, answered: false },
  waiting: { final: false, editable: true, clockRuns: false, answered: false },
  forwarded: { final: false, editable: true, clockRuns: true, answered: false },
  decided: { final: false, editable: false, clockRuns: false, answered: true },
  closed: { final: true, editable: false, clockRuns: false, answered: true },
  withdrawn: { final: true, editable: false, clockRuns: false, answered: false },
  merged: { final: true, editable: false, clockRuns: false, answered: false },
} as const satisfies Record<string, StatusRow>;

export type Status = keyof typeof STATUSES;

/** Outcomes exist only with a decision. */
export const OUTCOMES = [
  'planned',
  'in-progress',
  'done',
  'not-carried-out',
  'already-under-way',
  'guidance',
  'decided-locally',
  'passed-on',
  'sent-back',
  'not-for-us',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Statuses a municipality still has to do something about, in table order. */
export const OPEN_STATUSES: readonly Status[] = (Object.keys(STATUSES) as Status[]).filter(
  (status) => !STATUSES[status].final && !STATUSES[status].answered,
);
