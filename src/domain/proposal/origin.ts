// Where a proposal or an example came from, when it was not handed in by itself.
import type { RoundId } from '../shared/ids.ts';

/** The collection it was written for: a named campaign with a period. */
export interface Campaign {
  readonly round: RoundId;
  readonly title: string;
}

/** The same as a draft has it, begun from an invitation. */
export interface AnsweredCampaign extends Campaign {
  /** Who its writer is among those asked. */
  readonly as?: string;
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

/** What came in with others from elsewhere, in a file. */
export interface Batch {
  /** Names the file's origin for good: loaded again, the same rows are found by it. */
  readonly id: string;
  /** Where it comes from, as people call it, such as a department or another project. */
  readonly from: string;
  /** Its number over there. */
  readonly external?: string;
}
