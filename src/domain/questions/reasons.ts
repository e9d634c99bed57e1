// Why an answer cannot be handed in as it stands.
import { type Answer, hasParts, isSeveral } from '../shared/answer.ts';
import { readHorizon } from '../shared/horizon.ts';
import { isDay } from '../shared/time.ts';
import { seenLength } from '../shared/typed-text.ts';
import { isChoice } from './choices.ts';
import { UNIT_INPUT } from './inputs.ts';
import type {
  LongText,
  NumberQuestion,
  Question,
  Rating,
  Ratings,
  SeveralChoices,
  ShortText,
  Votes,
} from './question-set.ts';

/** What is wrong with an answer; lengths in characters as people count them. */
export type Reason =
  | { readonly kind: 'required' }
  | { readonly kind: 'too-short'; readonly min: number; readonly length: number }
  | { readonly kind: 'too-long'; readonly max: number; readonly length: number }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'out-of-range'; readonly min: number; readonly max: number }
  | { readonly kind: 'not-a-choice' }
  | { readonly kind: 'too-many'; readonly max: number; readonly count: number }
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'not-a-horizon' };

/** A reason with the input it concerns: the question's id, or one of its parts. */
export interface Complaint {
  readonly input: string;
  readonly reason: Reason;
}

const NOT_A_CHOICE: Reason = { kind: 'not-a-choice' };

/** What is wrong with this answer to this question; nothing when it may be handed in. */
export function complaintsAbout(question: Question, answer: Answer | undefined): Complaint[] {
  if (answer === undefined) return aboutNothing(question);
  if (question.kind === 'ratings') return aboutRatings(question, answer);
  if (question.kind === 'number') return aboutNumber(question, answer);
  const reason = reasonAgainst(question, answer);
  return reason === undefined ? [] : [{ input: question.id, reason }];
}

function reasonAgainst(
  question: Exclude<Question, Ratings | NumberQuestion>,
  answer: Answer,
): Reason | undefined {
  switch (question.kind) {
    case 'short-text':
    case 'long-text':
      return againstText(question, answer);
    case 'one-choice':
    case 'unit':
      return unless(typeof answer === 'string' && isChoice(question.choices, answer), NOT_A_CHOICE);
    case 'several-choices':
    case 'votes':
      return againstSeveral(question, answer);
    case 'rating':
      return unless(isRating(question, answer), NOT_A_CHOICE);
    case 'yes-no':
      return unless(answer === 'yes' || answer === 'no', NOT_A_CHOICE);
    case 'date':
      return unless(typeof answer === 'string' && isDay(answer), { kind: 'not-a-date' });
    case 'horizon': {
      const read = typeof answer === 'string' ? readHorizon(answer) : undefined;
      return unless(read !== undefined, { kind: 'not-a-horizon' });
    }
  }
}

/** True for a step of the scale, from 1, or the answer outside it. */
export function isRating({ scale, outside }: Rating | Ratings, answer: Answer): boolean {
  if (typeof answer !== 'number') return answer === outside?.id;
  return Number.isInteger(answer) && answer >= 1 && answer <= scale.length;
}

function unless(right: boolean, reason: Reason): Reason | undefined {
  return right ? undefined : reason;
}

function aboutNothing(question: Question): Complaint[] {
  if (question.required !== true) return [];
  const inputs =
    question.kind === 'ratings' ? question.items.map((item) => `${question.id}.${item.id}`) : [];
  const [input = question.id] = inputs;
  return [{ input, reason: { kind: 'required' } }];
}

function againstText({ min, max }: ShortText | LongText, answer: Answer): Reason | undefined {
  if (typeof answer !== 'string') return { kind: 'required' };
  const length = seenLength(answer);
  if (length > max) return { kind: 'too-long', max, length };
  return min !== undefined && length < min ? { kind: 'too-short', min, length } : undefined;
}

function againstSeveral(question: SeveralChoices | Votes, answer: Answer): Reason | undefined {
  if (!isSeveral(answer)) return NOT_A_CHOICE;
  const { choices, max } = question;
  if (!answer.every((id) => isChoice(choices, id))) return NOT_A_CHOICE;
  const count = answer.length;
  return max !== undefined && count > max ? { kind: 'too-many', max, count } : undefined;
}

function aboutRatings(question: Ratings, answer: Answer): Complaint[] {
  const given = new Map(hasParts(answer) ? Object.entries(answer) : []);
  return question.items.flatMap((item) => {
    const input = `${question.id}.${item.id}`;
    const one = given.get(item.id);
    if (one === undefined) {
      return question.required === true ? [{ input, reason: { kind: 'required' } }] : [];
    }
    return isRating(question, one) ? [] : [{ input, reason: NOT_A_CHOICE }];
  });
}

function aboutNumber(question: NumberQuestion, answer: Answer): Complaint[] {
  const { id, min, max, units } = question;
  const parts = new Map(Object.entries(hasParts(answer) ? answer : { amount: answer }));
  const amount = parts.get('amount');
  const unit = parts.get('unit');
  if (typeof amount !== 'number') return [{ input: id, reason: { kind: 'not-a-number' } }];
  if (amount < min || amount > max) {
    return [{ input: id, reason: { kind: 'out-of-range', min, max } }];
  }
  if (units === undefined || (typeof unit === 'string' && isChoice(units, unit))) return [];
  return [{ input: `${id}${UNIT_INPUT}`, reason: { kind: 'no-unit' } }];
}
