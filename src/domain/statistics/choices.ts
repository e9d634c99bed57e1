// How often each choice was taken, of those who answered.
import type { ShareFigure } from './share.ts';

export interface ChoiceShare {
  readonly choice: string;
  readonly share: ShareFigure;
}

export interface ChoiceFigures {
  /** Those who took at least one choice. */
  readonly n: number;
  /** In the order they were offered. With several choices a person the shares pass 100 % together. */
  readonly choices: readonly ChoiceShare[];
}

/** One array a person: one id for one choice, several for several choices or votes. */
export function describeChoices(
  answers: readonly (readonly string[])[],
  choices: readonly string[],
): ChoiceFigures {
  const given = answers.filter((taken) => taken.length > 0);
  const n = given.length;
  return {
    n,
    choices: choices.map((choice) => ({
      choice,
      share: { count: given.filter((taken) => taken.includes(choice)).length, n },
    })),
  };
}
