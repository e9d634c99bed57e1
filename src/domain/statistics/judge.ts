// From the changes of one report to the word for each of them.
import type { Change } from './change.ts';
import { gatedParts } from './gated-parts.ts';
import { holm } from './holm.ts';
import type { QuestionChanges } from './question-changes.ts';
import { PARTS, type Part } from './ratings.ts';

/** `same` is said only of what rounds to zero on the screen. */
export type Verdict =
  | 'same'
  | 'not-significant'
  | 'significant'
  | 'new'
  | 'not-comparable'
  | 'hidden'
  | 'too-few';

export interface Judged {
  readonly change: Change;
  readonly verdict: Verdict;
  /** p with the correction for how many tests there are; absent where there was no test. */
  readonly adjusted?: number;
}

export type JudgedParts = Readonly<Record<Part, Judged>>;

export interface JudgedQuestion {
  readonly key: string;
  readonly mean?: Judged;
  readonly parts?: JudgedParts;
  readonly choices?: readonly { readonly choice: string; readonly judged: Judged }[];
}

/** What is said of the report may be wrong in so many of 100 reports in which nothing has moved. */
const LEVEL = 0.05;

/**
 * A report is one table: everybody together, or one split by group. Its means are one family, corrected
 * by Holm. The shares of each line are a family of their own: they say where on the scale that
 * question's answers moved. Give it only what is shown.
 */
export function judge(report: readonly QuestionChanges[]): readonly JudgedQuestion[] {
  const means = judgeFamily(report.flatMap(({ mean }) => mean ?? []));
  let next = 0;
  return report.map(({ key, mean, parts, choices }) => {
    const judgedMean = mean && means[next++];
    return {
      key,
      ...(judgedMean && { mean: judgedMean }),
      ...(parts && { parts: judgeParts(parts) }),
      ...(choices && { choices: judgeChoices(choices) }),
    };
  });
}

function judgeFamily(family: readonly Change[]): readonly Judged[] {
  const adjusted = holm(family.flatMap((change) => pOf(change) ?? []));
  let next = 0;
  return family.map((change) =>
    judged(change, pOf(change) === undefined ? undefined : adjusted[next++]),
  );
}

function judgeParts(parts: Readonly<Record<Part, Change>>): JudgedParts {
  const ps: Partial<Record<Part, number>> = {};
  for (const part of PARTS) {
    const p = pOf(parts[part]);
    if (p !== undefined) ps[part] = p;
  }
  const adjusted = gatedParts(ps);
  return {
    negative: judged(parts.negative, adjusted.negative),
    neutral: judged(parts.neutral, adjusted.neutral),
    positive: judged(parts.positive, adjusted.positive),
  };
}

function judgeChoices(choices: NonNullable<QuestionChanges['choices']>) {
  const family = judgeFamily(choices.map(({ change }) => change));
  return choices.flatMap(({ choice }, at) => {
    const one = family[at];
    return one ? [{ choice, judged: one }] : [];
  });
}

function judged(change: Change, adjusted: number | undefined): Judged {
  return {
    change,
    verdict: verdictOf(change, adjusted),
    ...(adjusted !== undefined && { adjusted }),
  };
}

function verdictOf(change: Change, adjusted: number | undefined): Verdict {
  if (change.kind === 'none') return change.because === 'no-answers' ? 'too-few' : change.because;
  if (change.shown === 0) return 'same';
  if (adjusted === undefined) return 'too-few';
  return adjusted < LEVEL ? 'significant' : 'not-significant';
}

function pOf(change: Change): number | undefined {
  return change.kind === 'compared' ? change.p : undefined;
}
