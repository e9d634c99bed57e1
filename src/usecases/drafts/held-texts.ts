// Texts in which a CPR number seems to stand are held back before anything is stored.
import type { Draft } from '../../domain/proposal/draft.ts';
import { visibleQuestions } from '../../domain/questions/applying.ts';
import { inputsFor } from '../../domain/questions/inputs.ts';
import type { Page, Question } from '../../domain/questions/question-set.ts';
import { readPage } from '../../domain/questions/reading.ts';
import type { Answer, Answers } from '../../domain/shared/answer.ts';
import { findCpr } from '../../domain/shared/cpr.ts';

/** A text that was typed and not stored: it stays on the card, its number pointed out. */
export interface HeldText {
  readonly question: string;
  readonly text: string;
  /** The numbers found, their last four digits hidden. */
  readonly shown: readonly string[];
}

/** What a card sent, by input, and the questions whose number is said to be no CPR number. */
interface Sent {
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly notCpr: readonly string[];
  /** The card shows what is stored: an input that is not sent was emptied. Of a stale card nobody knows. */
  readonly complete: boolean;
}

export interface ReadInputs {
  /** What may be stored: the former answers with what was typed, but for the texts held back. */
  readonly answers: Answers;
  readonly held: readonly HeldText[];
  /** How often a number was said to be none. */
  readonly notCpr: number;
}

/** Kinds whose answers are read as one of the choices or not at all. */
const CHOSEN: readonly Question['kind'][] = [
  'one-choice',
  'several-choices',
  'rating',
  'ratings',
  'votes',
  'yes-no',
  'unit',
];

/**
 * Reads a page and holds back each new answer with a CPR number in it, unless the person says that
 * it is none. Every answer that is typed is looked at: a number may be typed into any field. One
 * that is chosen is not (a workplace goes by ten digits of its own), nor one stored before.
 */
export function readSafely(page: Page, draft: Pick<Draft, 'answers'>, sent: Sent): ReadInputs {
  const read = readPage(page, draft.answers, { ...emptied(page, draft, sent), ...sent.inputs });
  const found = page.questions.flatMap(({ id, kind }): HeldText[] => {
    if (CHOSEN.includes(kind) || same(read[id], draft.answers[id])) return [];
    const text = typedInto(id, sent.inputs);
    const numbers = findCpr(text);
    const shown = numbers.map((number) => number.shown);
    return numbers.length === 0 ? [] : [{ question: id, text, shown }];
  });
  const held = found.filter(({ question }) => !sent.notCpr.includes(question));
  const ids = new Set(held.map(({ question }) => question));
  const former = Object.entries(draft.answers).filter(([id]) => ids.has(id));
  const kept = Object.entries(read).filter(([id]) => !ids.has(id));
  return {
    answers: Object.fromEntries([...kept, ...former]),
    held,
    notCpr: found.length - held.length,
  };
}

/** Clients leave out an input that was emptied, so what is not sent is taken as empty. */
function emptied(
  page: Page,
  { answers }: Pick<Draft, 'answers'>,
  { complete }: Sent,
): Sent['inputs'] {
  const asked = complete ? visibleQuestions(page, answers).flatMap(inputsFor) : [];
  return Object.fromEntries(asked.map((input) => [input, '']));
}

/** Whatever was typed into the inputs of a question: some have more than one. */
function typedInto(question: string, inputs: Sent['inputs']): string {
  const own = Object.entries(inputs).filter(
    ([input]) => input === question || input.startsWith(`${question}.`),
  );
  return own.map(([, typed]) => String(typed)).join(' ');
}

function same(one: Answer | undefined, other: Answer | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
