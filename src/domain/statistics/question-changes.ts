// Everything that is compared of one question, in one line of a report.
import { type Before, type Change, changeOfMean, changeOfShare } from './change.ts';
import type { ChoiceFigures } from './choices.ts';
import type { MeanFigure } from './moments.ts';
import type { Part, RatingFigures } from './ratings.ts';

export interface QuestionChanges {
  /** Tells the line apart: the question, and the group in a table by group. */
  readonly key: string;
  readonly mean?: Change;
  readonly parts?: Readonly<Record<Part, Change>>;
  readonly choices?: readonly { readonly choice: string; readonly change: Change }[];
}

/** Two waves of one question. */
export interface TwoWaves<F> {
  readonly now: F;
  readonly before: Before<F>;
}

/** The mean and the three parts of the scale. */
export function changesOfRatings(
  key: string,
  { now, before }: TwoWaves<RatingFigures>,
): QuestionChanges {
  const change = (part: Part) =>
    changeOfShare(now.parts[part], typeof before === 'string' ? before : before.parts[part]);
  return {
    key,
    mean: changeOfMean(now, before),
    parts: {
      negative: change('negative'),
      neutral: change('neutral'),
      positive: change('positive'),
    },
  };
}

/** The share of each choice there is now; one that was not there before is new. */
export function changesOfChoices(
  key: string,
  { now, before }: TwoWaves<ChoiceFigures>,
): QuestionChanges {
  const earlier = (choice: string) =>
    typeof before === 'string'
      ? before
      : (before.choices.find((one) => one.choice === choice)?.share ?? 'new');
  return {
    key,
    choices: now.choices.map(({ choice, share }) => ({
      choice,
      change: changeOfShare(share, earlier(choice)),
    })),
  };
}

/** The mean of a typed number. */
export function changesOfNumbers(
  key: string,
  { now, before }: TwoWaves<MeanFigure>,
): QuestionChanges {
  return { key, mean: changeOfMean(now, before) };
}
