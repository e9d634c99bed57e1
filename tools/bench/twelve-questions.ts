/** The set 200 people answer at once: twelve questions on four pages, as a small survey has. */
import type { Page, QuestionSet } from '../../src/domain/questions/question-set.ts';

const PAGES = 4;
const TEXT_MAX = 1_000;

const both = (text: string) => ({ da: text, en: text });
const scale = ['Meget lidt', 'Lidt', 'Noget', 'Meget', 'Rigtig meget'].map(both);
const choices = ['a', 'b', 'c'].map((id) => ({ id, label: both(`Svar ${id}`) }));

/** A rating, a choice and a text on each page, all of them demanded. */
export const TWELVE_QUESTIONS: QuestionSet = {
  id: 'bench',
  version: 1,
  title: both('Tolv spørgsmål'),
  pages: Array.from({ length: PAGES }, (_, at): Page => {
    const asked = (what: string) => ({
      id: `${what}${at + 1}`,
      required: true,
      label: both(`Spørgsmål ${what} ${at + 1}`),
    });
    return {
      id: `page${at + 1}`,
      title: both(`Side ${at + 1}`),
      kind: 'questions',
      questions: [
        { ...asked('rating'), kind: 'rating', scale },
        { ...asked('choice'), kind: 'one-choice', choices },
        { ...asked('text'), kind: 'long-text', max: TEXT_MAX },
      ],
    };
  }),
};
