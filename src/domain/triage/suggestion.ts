// What the program suggests about a proposal, and why; a person decides.

import type { Extent } from '../proposal/assessment.ts';
import type { Authority, Need } from '../proposal/classification.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { AreaId } from '../shared/ids.ts';

/** One answer the text speaks for. */
export interface Suggestion<T extends string> {
  readonly is: T;
  /** 0 to 1: its share of all that speaks for any answer, with a part kept back for what is not said. */
  readonly confidence: number;
  /** The words that led to it as they stand in the text, weightiest first; none when no word did. */
  readonly words: readonly string[];
  /** Alike proposals people have decided so about, the weightiest first; absent when there is none. */
  readonly cases?: readonly ProposalNo[];
}

/** Most likely first. What nothing speaks for is left out. */
export interface Suggestions {
  readonly areas: readonly Suggestion<AreaId>[];
  readonly need: readonly Suggestion<Exclude<Need, 'unknown'>>[];
  readonly authority: readonly Suggestion<Exclude<Authority, 'unknown'>>[];
  readonly extent: readonly Suggestion<Extent>[];
}
