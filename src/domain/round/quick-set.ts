// A question typed by a host, with choices or without, as a question set of one page.
import type { QuestionSet } from '../questions/question-set.ts';

/** In characters. */
const TEXT_MAX = 1_000;

/** The set; a question without choices is answered in words. The same text stands for every language. */
export function quickSet(
  id: string,
  { question, choices }: { readonly question: string; readonly choices: readonly string[] },
): QuestionSet {
  const label = { da: question, en: question };
  const base = { id: 'q', label, required: true } as const;
  return {
    id,
    version: 1,
    title: label,
    pages: [
      {
        id: 'page',
        title: label,
        kind: 'questions',
        questions: [
          choices.length === 0
            ? { ...base, kind: 'long-text', max: TEXT_MAX }
            : {
                ...base,
                kind: 'one-choice',
                choices: choices.map((text, at) => ({
                  id: `c${at + 1}`,
                  label: { da: text, en: text },
                })),
              },
        ],
      },
    ],
  };
}
