// The answers of a handed-in proposal, each with its short name.
import { applying } from '../../domain/questions/applying.ts';
import { fieldOf, unfilled } from '../../domain/questions/filled.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { answerText, type Lookup } from '../answer-text.ts';
import { oneLine } from '../plain.ts';
import { MISSING, type Run, run } from '../runs.ts';
import type { ProposalView } from '../view-models.ts';

const ANSWER_MAX = 400;
/** Shown elsewhere on the card. */
const SHOWN_ELSEWHERE: readonly string[] = ['challenge', 'unit'];
/** Who may see the name is the proposer's own business. */
const NOT_FOR_HANDLERS: readonly string[] = [...SHOWN_ELSEWHERE, 'visibility'];

/** A line for each question asked; what is missing says so, but for what was only offered. */
export function answerLines(view: ProposalView, language: Language): readonly (readonly Run[])[] {
  const { pages } = catalogueOf(language);
  const { proposal, set, names } = view;
  const look: Lookup = {
    language,
    area: (id) => names.areas[id]?.name,
    unit: (id) => names.units[id],
  };
  const left = view.reader === 'handler' ? NOT_FOR_HANDLERS : SHOWN_ELSEWHERE;
  const asked = applying(set, unfilled(set, proposal.answers));
  return asked.pages.flatMap(({ page, questions }) =>
    questions.flatMap((question): (readonly Run[])[] => {
      if (left.includes(fieldOf(question))) return [];
      const answer = asked.answers[question.id];
      if (answer === undefined && page.kind === 'extra') return [];
      const label = run(`${(question.short ?? question.label)[language]}  `, { weight: 'bolder' });
      return [
        answer === undefined
          ? [label, run(pages.notAnswered, MISSING)]
          : [label, run(oneLine(answerText(question, answer, look), ANSWER_MAX))],
      ];
    }),
  );
}
