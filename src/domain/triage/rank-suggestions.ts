// Puts answers in order by what speaks for each of them.
import type { ProposalNo } from '../proposal/number.ts';
import type { CaseVote } from './earlier-case.ts';
import type { Suggestion } from './suggestion.ts';

/** A word or phrase of the text that speaks for an answer. */
export interface Reason {
  /** As it stands in the text. */
  readonly word: string;
  /** Above 0; what an ordinary, a telling or a weak word weighs is the municipality's to say. */
  readonly weight: number;
}

export interface Candidate<T extends string> {
  readonly is: T;
  /** How usual the answer is when nothing speaks for it, in the measure of the reasons. */
  readonly usually: number;
  readonly reasons: readonly Reason[];
  /** Earlier proposals that speak for it. */
  readonly cases?: readonly CaseVote[];
}

/** Kept back for what the text does not say: one telling word alone gives about a half. */
const UNSAID = 2.5;
/** Each further reason counts so much of the one before: many vague words are no telling one. */
const FURTHER = 0.7;
const MOST_WORDS = 5;

/**
 * Most likely first; equals stay in the order given. Confidence is what speaks for an answer
 * over all that speaks for any and what is kept back, so that little said gives little confidence,
 * and two answers with as much behind them get at most a half each.
 */
export function rankSuggestions<T extends string>(
  candidates: readonly Candidate<T>[],
): readonly Suggestion<T>[] {
  const scored = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate) }))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
  const all = scored.reduce((sum, { score }) => sum + score, UNSAID);
  return scored.map(({ candidate: { is, reasons, cases = [] }, score }) => ({
    is,
    confidence: score / all,
    words: wordsOf(reasons),
    ...(cases.length > 0 && { cases: numbersOf(cases) }),
  }));
}

/** Words and earlier proposals are told apart: neither makes the other count less. */
function scoreOf({ usually, reasons, cases = [] }: Candidate<string>): number {
  return usually + together(reasons) + together(cases);
}

function together(each: readonly { readonly weight: number }[]): number {
  const weights = each.map(({ weight }) => weight).toSorted((one, other) => other - one);
  return weights.reduce((sum, weight, at) => sum + weight * FURTHER ** at, 0);
}

function numbersOf(cases: readonly CaseVote[]): readonly ProposalNo[] {
  return cases.toSorted((one, other) => other.weight - one.weight).map(({ no }) => no);
}

function wordsOf(reasons: readonly Reason[]): readonly string[] {
  const weightiest = reasons.toSorted((one, other) => other.weight - one.weight);
  return [...new Set(weightiest.map(({ word }) => word))].slice(0, MOST_WORDS);
}
