// A question set with the choices its host wrote in, to be asked once.
import { choicesAwaited, type Given, withGiven } from '../questions/given-choices.ts';
import type { Question, QuestionSet } from '../questions/question-set.ts';

/** Under an id of its own; a question that got no choices is left out, and a page without questions. */
export function givenSet(
  set: QuestionSet,
  given: Given,
  { id, version }: { readonly id: string; readonly version: number },
): QuestionSet {
  const empty = new Set(
    choicesAwaited(set)
      .map((question) => question.id)
      .filter((asked) => (given[asked] ?? []).length === 0),
  );
  const pages = set.pages
    .map((page) => ({
      ...page,
      questions: page.questions
        .filter((one) => !empty.has(one.id))
        .map((one) => withRoom(one, given[one.id]?.length)),
    }))
    .filter((page) => page.questions.length > 0 || page.kind !== 'questions');
  const { own: _, ...kept } = withGiven({ ...set, pages }, given);
  return { ...kept, id, version };
}

/** Nobody can cast more votes than there are choices. */
function withRoom(question: Question, choices: number | undefined): Question {
  if (question.kind !== 'votes' || choices === undefined) return question;
  return { ...question, max: Math.min(question.max, choices) };
}
