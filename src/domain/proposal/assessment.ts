// How those who handle a proposal judge it: where it belongs, how much it takes and what it gives.
import type { PersonId } from '../shared/ids.ts';
import type { Authority, Need } from './classification.ts';

/** How extensive it is judged to be to carry out. */
export const EXTENTS = ['small', 'medium', 'large'] as const;
export type Extent = (typeof EXTENTS)[number];

/** What it would give; kept apart from the extent. */
export const VALUES = ['low', 'medium', 'high'] as const;
export type Value = (typeof VALUES)[number];

/** What is chosen in an assessment. */
export interface Judgement {
  /** Id of the area it belongs to. */
  readonly area?: string;
  readonly need: Need;
  readonly authority: Authority;
  readonly extent: Extent;
  readonly value: Value;
  /** Why, in the assessor's own words; for those who handle proposals only. */
  readonly note?: string;
}

/** What the program suggested at the time; what it had no words for is left out. */
export interface Suggested {
  readonly area?: string;
  readonly need?: Need;
  readonly authority?: Authority;
  readonly extent?: Extent;
}

/** A judgement, with who made it and when (ISO instant). */
export interface Assessment extends Judgement {
  readonly by: PersonId;
  readonly at: string;
  /** Version of the proposer's words that was judged. */
  readonly version: number;
  /** Kept to learn how often a suggestion was right. */
  readonly suggested?: Suggested;
}

/** The assessment that counts; undefined when nobody has made one. */
export function assessmentOf({
  assessments,
}: {
  readonly assessments?: readonly Assessment[];
}): Assessment | undefined {
  return assessments?.at(-1);
}

/** True when nothing would be said anew. */
export function isSameJudgement(one: Judgement, other: Judgement): boolean {
  return (['area', 'need', 'authority', 'extent', 'value', 'note'] as const).every(
    (part) => one[part] === other[part],
  );
}
