// Checks the limits of a question: lengths, ranges, scales and how many may be chosen.
import type { LongText, Question, SeveralChoices, ShortText, Votes } from './question-set.ts';
import { scalePartFaults } from './scale-parts.ts';

/** What a person will write, and what a table row holds with room to spare. */
const LONGEST_TEXT = 4000;
const MOST_STEPS = 10;

/** What is wrong with the limits of one question, without saying which. */
export function limitFaults(question: Question): string[] {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return lengthFaults(question);
    case 'number':
      return question.min >= question.max ? ['its min must be below its max'] : [];
    case 'votes':
    case 'several-choices':
      return countFaults(question);
    case 'rating':
    case 'ratings':
      return [...scaleFaults(question.scale.length), ...scalePartFaults(question)];
    default:
      return [];
  }
}

function lengthFaults({ min = 0, max }: ShortText | LongText): string[] {
  if (max > LONGEST_TEXT) return [`its max of ${max} characters is above ${LONGEST_TEXT}`];
  return min < 0 || min > max || max < 1 ? [`no text is from ${min} to ${max} characters`] : [];
}

function countFaults({ max, choices }: Votes | SeveralChoices): string[] {
  if (max === undefined) return [];
  if (typeof choices === 'string') return max < 1 ? [`its max is ${max}`] : [];
  return max < 1 || max > choices.length ? [`its max is ${max} of ${choices.length} choices`] : [];
}

function scaleFaults(steps: number): string[] {
  return steps < 2 || steps > MOST_STEPS
    ? [`its scale has ${steps} steps, it must have 2 to ${MOST_STEPS}`]
    : [];
}
