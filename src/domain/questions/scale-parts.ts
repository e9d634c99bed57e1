// Which steps of a scale are bad news, neither, and good news.
import type { Localized } from '../shared/language.ts';

/** Steps from 1; each step of the scale stands in exactly one part. */
export interface ScaleParts {
  readonly negative: readonly number[];
  readonly neutral: readonly number[];
  readonly positive: readonly number[];
}

export interface Scaled {
  readonly scale: readonly Localized[];
  readonly scaleParts?: ScaleParts;
}

/** As the set says; else the lower half is negative, the upper positive, a middle step neutral. */
export function scalePartsOf({ scale, scaleParts }: Scaled): ScaleParts {
  if (scaleParts !== undefined) return scaleParts;
  const middle = (scale.length + 1) / 2;
  const steps = stepsOf(scale);
  return {
    negative: steps.filter((step) => step < middle),
    neutral: steps.filter((step) => step === middle),
    positive: steps.filter((step) => step > middle),
  };
}

/** Which part a step stands in; undefined when it stands in none. */
export function partOf(parts: ScaleParts, step: number): keyof ScaleParts | undefined {
  const names = ['negative', 'neutral', 'positive'] as const;
  return names.find((name) => parts[name].includes(step));
}

/** What is wrong with the parts of a scale, without saying of which question. */
export function scalePartFaults({ scale, scaleParts }: Scaled): string[] {
  if (scaleParts === undefined) return [];
  const { negative, neutral, positive } = scaleParts;
  const placed = [...negative, ...neutral, ...positive];
  const steps = stepsOf(scale);
  const strange = placed.filter((step) => !steps.includes(step));
  const wrong = steps.filter((step) => placed.filter((one) => one === step).length !== 1);
  return [
    ...strange.map((step) => `its scaleParts name step ${step} of ${scale.length}`),
    ...([negative, neutral, positive].some((part) => !rises(part))
      ? ['its scaleParts are not in order']
      : []),
    ...wrong.map((step) => `step ${step} must stand in exactly one of its scaleParts`),
  ];
}

function rises(steps: readonly number[]): boolean {
  return steps.every((step, at) => at === 0 || step > (steps[at - 1] ?? 0));
}

function stepsOf(scale: readonly Localized[]): readonly number[] {
  return scale.map((_, at) => at + 1);
}
