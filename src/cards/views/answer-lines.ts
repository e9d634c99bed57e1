// The answers of a handed-in proposal, each with its short name; the challenge is shown by itself.
import { applying } from '../../domain/questions/applying.ts';
import { fieldOf, unfilled } from '../../domain/questions/filled.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { answerText, type Lookup } from '../answer-text.ts';
import { oneLine } from '../plain.ts';
import { type Run, run } from '../runs.ts';
import type { ProposalView } from '../view-models.ts';

const ANSWER_MAX = 600;
/** Shown elsewhere on the card. */
const SHOWN_ELSEWHERE = new Set(['challenge', 'unit']);

export interface AnswerLine {
  readonly label: string;
  readonly answer: readonly Run[];
}

/** A line for each question asked; what is missing says so, but for what was only offered. */
export function answerLines(view: ProposalView, language: Language): readonly AnswerLine[] {
  const { pages } = catalogueOf(language);
  const { proposal, set, names } = view;
  const look: Lookup = {
    language,
    area: (id) => names.areas[id]?.name,
    unit: (id) => names.units[id],
  };
  const asked = applying(set, unfilled(set, proposal.answers));
  return asked.pages.flatMap(({ page, questions }) =>
    questions.flatMap((question): AnswerLine[] => {
      if (SHOWN_ELSEWHERE.has(fieldOf(question))) return [];
      const answer = asked.answers[question.id];
      if (answer === undefined && page.kind === 'extra') return [];
      return [
        {
          label: (question.short ?? question.label)[language],
          answer:
            answer === undefined
              ? [run(pages.notAnswered, { isSubtle: true, italic: true })]
              : [run(oneLine(answerText(question, answer, look), ANSWER_MAX))],
        },
      ];
    }),
  );
}
