// The answers of a handed-in proposal, each with its short name.
import { applying } from '../../domain/questions/applying.ts';
import { fieldOf, unfilled } from '../../domain/questions/filled.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { answerText, type Lookup } from '../answer-text.ts';
import { oneLine } from '../plain.ts';
import type { ProposalView } from '../proposal-models.ts';
import { MISSING, type Run, run } from '../runs.ts';

const ANSWER_MAX = 400;
/** Shown elsewhere on the card. */
const SHOWN_ELSEWHERE: readonly string[] = ['challenge', 'unit'];
/** Who may see the name is the proposer's own business. */
const NOT_FOR_HANDLERS: readonly string[] = [...SHOWN_ELSEWHERE, 'visibility'];

type Answered = Pick<ProposalView, 'proposal' | 'set' | 'names' | 'reader'>;

/** A line for each question asked; what is missing says so, but for what was only offered. */
export function answerLines(view: Answered, language: Language): readonly (readonly Run[])[] {
  const { pages } = catalogueOf(language);
  return answered(view, language).flatMap(({ label, text, offered }): (readonly Run[])[] => {
    if (text !== undefined) return [[label, run(text)]];
    return offered ? [] : [[label, run(pages.notAnswered, MISSING)]];
  });
}

/** A line for each answer there is, with its field, but to the fields that are named. */
export function answersBut(
  fields: readonly string[],
  view: Answered,
  language: Language,
): readonly { readonly field: string; readonly line: readonly Run[] }[] {
  return answered(view, language).flatMap(({ label, text, field }) =>
    text === undefined || fields.includes(field) ? [] : [{ field, line: [label, run(text)] }],
  );
}

interface Line {
  readonly field: string;
  readonly label: Run;
  /** Undefined when it was not answered. */
  readonly text: string | undefined;
  /** It was only offered. */
  readonly offered: boolean;
}

function answered(view: Answered, language: Language): readonly Line[] {
  const { proposal, set, names } = view;
  const look: Lookup = {
    language,
    area: (id) => names.areas[id]?.name,
    unit: (id) => names.units[id],
  };
  const left = view.reader === 'handler' ? NOT_FOR_HANDLERS : SHOWN_ELSEWHERE;
  const asked = applying(set, unfilled(set, proposal.answers));
  return asked.pages.flatMap(({ page, questions }) =>
    questions.flatMap((question): Line[] => {
      const field = fieldOf(question);
      if (left.includes(field)) return [];
      const answer = asked.answers[question.id];
      const label = run(`${(question.short ?? question.label)[language]}  `, { weight: 'bolder' });
      const offered = page.kind === 'extra';
      if (answer === undefined) return [{ field, label, text: undefined, offered }];
      return [
        { field, label, text: oneLine(answerText(question, answer, look), ANSWER_MAX), offered },
      ];
    }),
  );
}
