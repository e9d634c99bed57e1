// Checks what can be chosen: enough, not too much, and ids that survive the way through a client.
import { choicesIn } from './choices.ts';
import type { Question } from './question-set.ts';
import { repeatedOf } from './repeated-of.ts';

/** A list longer than this is not read on a phone. */
const MOST_CHOICES = 15;
/** The fewest that make a question of these kinds; other kinds need none. */
const FEWEST = new Map<Question['kind'], number>([
  ['one-choice', 2],
  ['several-choices', 2],
  ['votes', 2],
  ['ratings', 1],
]);

/** What is wrong with the choices of one question, without saying which. */
export function choiceFaults(question: Question): string[] {
  const ids = choicesIn(question).map(({ id }) => id);
  return [
    ...repeatedOf(ids).map((id) => `choice "${id}" stands twice`),
    ...ids.flatMap((id) => idFaults('choice', id)),
    ...countFaults(question, ids.length),
    ...outsideFaults(question),
  ];
}

/** Ids arrive comma-joined, and are looked up in plain objects, which know some names already. */
export function idFaults(what: string, id: string): string[] {
  if (id.includes(',')) return [`${what} "${id}" holds a comma`];
  return id in {} ? [`${what} "${id}" is a name every object has; choose another`] : [];
}

function countFaults(question: Question, count: number): string[] {
  const later = 'choices' in question && typeof question.choices === 'string';
  const fewest = later ? 0 : (FEWEST.get(question.kind) ?? 0);
  if (question.kind === 'number' && question.units?.length === 0) return ['its units are empty'];
  if (count > MOST_CHOICES) return [`has ${count} choices, at most ${MOST_CHOICES}`];
  return count < fewest ? [`has ${count} choices, at least ${fewest}`] : [];
}

/** An outside answer named as a number could not be told from a step of the scale. */
function outsideFaults(question: Question): string[] {
  const outside = 'outside' in question ? question.outside : undefined;
  return outside !== undefined && /^\d+$/.test(outside.id)
    ? [`the outside answer "${outside.id}" looks like a step of the scale`]
    : [];
}
