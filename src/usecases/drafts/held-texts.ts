// Texts in which a CPR number seems to stand are held back before anything is stored.
import type { Draft } from '../../domain/proposal/proposal.ts';
import type { Page } from '../../domain/questions/question-set.ts';
import { readPage } from '../../domain/questions/reading.ts';
import type { Answers } from '../../domain/shared/answer.ts';
import { findCpr } from '../../domain/shared/cpr.ts';

/** A text that was typed and not stored: it stays on the card, its number pointed out. */
export interface HeldText {
  readonly question: string;
  readonly text: string;
  /** The numbers found, their last four digits hidden. */
  readonly shown: readonly string[];
}

export interface ReadInputs {
  /** What may be stored: the former answers with what was typed, but for the texts held back. */
  readonly answers: Answers;
  readonly held: readonly HeldText[];
  /** How often a number was said to be none. */
  readonly notCpr: number;
}

/**
 * Reads a page and holds back each new text with a CPR number in it, unless the person says that
 * it is none. A text that was stored before has been through this already.
 */
export function readSafely(
  page: Page,
  draft: Pick<Draft, 'answers'>,
  sent: { readonly inputs: Readonly<Record<string, unknown>>; readonly notCpr: readonly string[] },
): ReadInputs {
  const read = readPage(page, draft.answers, sent.inputs);
  const found = page.questions.flatMap(({ id }): HeldText[] => {
    const text = read[id];
    if (typeof text !== 'string' || text === draft.answers[id]) return [];
    const numbers = findCpr(text);
    return numbers.length === 0
      ? []
      : [{ question: id, text, shown: numbers.map((one) => one.shown) }];
  });
  const held = found.filter(({ question }) => !sent.notCpr.includes(question));
  const { answers } = draft;
  const kept = Object.entries({ ...read }).flatMap(([id, answer]) => {
    if (!held.some(({ question }) => question === id)) return [[id, answer] as const];
    const former = answers[id];
    return former === undefined ? [] : [[id, former] as const];
  });
  return { answers: Object.fromEntries(kept), held, notCpr: found.length - held.length };
}
