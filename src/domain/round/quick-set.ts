// A question typed by a host, with choices or without, as a question set of one page.
import type { Choice, QuestionSet } from '../questions/question-set.ts';
import type { Localized } from '../shared/language.ts';

/** Opens the id of a set that is made for one round, and stands in no list. */
export const QUICK = 'quick-';
const PAGE = 'page';
/** In characters. */
const TEXT_MAX = 1_000;

export interface QuickQuestion {
  readonly question: string;
  readonly choices: readonly string[];
}

/**
 * The set; a question without choices is answered in words. What was typed stands for every language.
 * `heading` stands over the question, which says itself what is asked.
 */
export function quickSet(
  { id, version }: { readonly id: string; readonly version: number },
  { question, choices }: QuickQuestion,
  heading: Localized,
): QuestionSet {
  const label = typed(question);
  const base = { id: 'q', label, required: true } as const;
  return {
    id,
    version,
    title: label,
    pages: [
      {
        id: PAGE,
        title: heading,
        kind: 'questions',
        questions: [
          choices.length === 0
            ? { ...base, kind: 'long-text', max: TEXT_MAX }
            : { ...base, kind: 'one-choice', choices: typedChoices(choices) },
        ],
      },
    ],
  };
}

/** What its host typed; undefined for any other set. */
export function quickQuestionOf({ id, pages }: QuestionSet): QuickQuestion | undefined {
  const [question] = pages[0]?.questions ?? [];
  if (!id.startsWith(QUICK) || pages[0]?.id !== PAGE || question?.id !== 'q') return undefined;
  const written = question.kind === 'one-choice' ? question.choices : [];
  const choices = written === 'given' ? [] : written.map(({ label }) => label.da);
  return { question: question.label.da, choices };
}

/** Choices a host typed, with ids of their own. */
export function typedChoices(texts: readonly string[]): readonly Choice[] {
  return texts.map((text, at) => ({ id: `c${at + 1}`, label: typed(text) }));
}

function typed(text: string): Localized {
  return { da: text, en: text };
}
