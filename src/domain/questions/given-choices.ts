// Choices nobody knows before a round starts: the shortlist of a workshop, the stations of a slot.
import type { Choice, OneChoice, Page, Question, QuestionSet, Votes } from './question-set.ts';

/** Choices by question id. */
export type Given = Readonly<Record<string, readonly Choice[]>>;

/** The set with the choices written in; a question nobody gave any has none to choose from. */
export function withGiven(set: QuestionSet, given: Given): QuestionSet {
  const filled = (question: Question): Question =>
    isGiven(question) ? { ...question, choices: given[question.id] ?? [] } : question;
  const page = (each: Page): Page => ({ ...each, questions: each.questions.map(filled) });
  return { ...set, pages: set.pages.map(page) };
}

/** The questions whose choices must be given before somebody can answer them. */
export function choicesAwaited({
  pages,
}: Pick<QuestionSet, 'pages'>): readonly (OneChoice | Votes)[] {
  return pages.flatMap(({ questions }) => questions).filter(isGiven);
}

function isGiven(question: Question): question is OneChoice | Votes {
  const { kind } = question;
  return (kind === 'one-choice' || kind === 'votes') && question.choices === 'given';
}
