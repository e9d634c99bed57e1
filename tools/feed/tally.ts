/** What came of feeding: counted while it goes on, compared with the tables at the end. */

/** A text for which a receipt came. */
export interface Accepted {
  readonly id: string;
  readonly text: string;
  readonly no: string;
  /** Entra id of who handed it in. */
  readonly entra: string;
}

export interface Tally {
  readonly accepted: Accepted[];
  /** Texts the bot did not take, with its own words. */
  readonly refused: { readonly id: string; readonly reason: string }[];
  /** What went otherwise than it must, in one sentence each. */
  readonly failures: string[];
  /** Of every turn, from request to answer. */
  readonly turnsMs: number[];
  /** How often the bot asked to wait. */
  waited: number;
  redelivered: number;
  clickedTwice: number;
}

export function newTally(): Tally {
  return {
    accepted: [],
    refused: [],
    failures: [],
    turnsMs: [],
    waited: 0,
    redelivered: 0,
    clickedTwice: 0,
  };
}

/** The value below which this share of the values lie; 0 without values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
