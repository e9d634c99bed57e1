// Where a proposal or an example came from, when it was not handed in by itself.
import type { RoundId } from '../shared/ids.ts';

/** The collection it was written for: a named campaign with a period. */
export interface Campaign {
  readonly round: RoundId;
  readonly title: string;
}

/** A station of a workshop. */
export interface Origin {
  readonly round: RoundId;
  /** Name of the workshop, and of the station. */
  readonly workshop: string;
  readonly station: string;
  /** How many sat at the table it was written for: it is one proposal all the same. */
  readonly present?: number;
}
