// What answers on a scale come to: how many, their mean, their spread, and where on the scale they lie.
import { type MeanFigure, momentsOf } from './moments.ts';
import type { ShareFigure } from './share.ts';

export const PARTS = ['negative', 'neutral', 'positive'] as const;
export type Part = (typeof PARTS)[number];

/** Steps are numbered from 1; `parts` says which of them are bad news, neither, and good news. */
export interface Scale {
  readonly points: number;
  readonly parts: Readonly<Record<Part, readonly number[]>>;
}

/** A step of the scale, or an answer that lies outside it, such as "not used". */
export type RatingAnswer = number | 'outside';

export interface RatingFigures extends MeanFigure {
  /** Answers outside the scale; no part of `n`. */
  readonly outside: number;
  /** One for each step, the lowest first; together `n`. */
  readonly counts: readonly number[];
  readonly parts: Readonly<Record<Part, ShareFigure>>;
}

/** Throws when an answer is no step of the scale: those are refused where they are read. */
export function describeRatings(answers: readonly RatingAnswer[], scale: Scale): RatingFigures {
  const steps = answers.filter((answer) => answer !== 'outside');
  const counted = Array.from({ length: scale.points }, (_, at) => ({
    value: at + 1,
    count: steps.filter((step) => step === at + 1).length,
  }));
  const figures = momentsOf(counted);
  if (figures.n !== steps.length) throw new RangeError('an answer is no step of its scale');

  const share = (part: Part): ShareFigure => ({
    count: steps.filter((step) => scale.parts[part].includes(step)).length,
    n: steps.length,
  });
  return {
    ...figures,
    outside: answers.length - steps.length,
    counts: counted.map(({ count }) => count),
    parts: {
      negative: share('negative'),
      neutral: share('neutral'),
      positive: share('positive'),
    },
  };
}
