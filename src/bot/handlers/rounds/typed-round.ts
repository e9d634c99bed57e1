// What a host typed on the form of a survey or a poll, and the form filled in again.
import { type Inputs, ROUND_INPUTS } from '../../../cards/index.ts';
import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { quickQuestionOf } from '../../../domain/round/quick-set.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { TypedRound } from '../../../domain/round/typed-round.ts';

export const NOTHING_TYPED: TypedRound = {
  set: '',
  title: '',
  question: '',
  choices: '',
  minutes: '',
  privacy: '',
  results: '',
  guests: '',
  given: {},
};

/** The inputs of the form; whatever is no text counts as empty. */
export function typedRound(inputs: Inputs): TypedRound {
  const text = (id: string): string => {
    const value = inputs[id];
    return typeof value === 'string' ? value : '';
  };
  const { given: prefix, ...fields } = ROUND_INPUTS;
  const given = Object.keys(inputs)
    .filter((id) => id.startsWith(prefix))
    .map((id) => [id.slice(prefix.length), text(id)]);
  return {
    set: text(fields.set),
    title: text(fields.title),
    question: text(fields.question),
    choices: text(fields.choices),
    minutes: text(fields.minutes),
    privacy: text(fields.privacy),
    results: text(fields.results),
    guests: text(fields.guests),
    given: Object.fromEntries(given),
  };
}

/** The form of a prepared round as it stands. */
export function typedOf(round: Round, set: QuestionSet): TypedRound {
  const { title, minutes, privacy, results, guests, from } = round;
  const quick = round.kind === 'poll' ? quickQuestionOf(set) : undefined;
  const chosen = from?.id ?? set.id;
  return {
    ...NOTHING_TYPED,
    ...(quick === undefined
      ? { set: chosen, title: title === set.title.da ? '' : title, given: givenOf(set) }
      : { question: quick.question, choices: quick.choices.join('\n') }),
    minutes: String(minutes ?? 0),
    privacy,
    results,
    guests: guests ? 'yes' : 'no',
  };
}

/** Choices that may have been written in, one a line. */
function givenOf({ pages }: QuestionSet): TypedRound['given'] {
  const lists = pages
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const { kind, id } = question;
      if ((kind !== 'votes' && kind !== 'one-choice') || question.choices === 'given') return [];
      return [[id, question.choices.map(({ label }) => label.da).join('\n')] as const];
    });
  return Object.fromEntries(lists);
}
