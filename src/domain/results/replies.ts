// One person's answer to one item of a set, in the shape its figures are worked out from.
import { choicesIn } from '../questions/choices.ts';
import type { Item } from '../questions/items.ts';
import type { Question } from '../questions/question-set.ts';
import type { Given } from '../round/given.ts';
import { type Answer, type Answers, hasParts, isSeveral } from '../shared/answer.ts';
import type { RatingAnswer } from '../statistics/ratings.ts';

/** What the answers of an item are, as far as figures go. */
export type ItemKind = 'rating' | 'choices' | 'number' | 'text' | 'count';

/** A number in one of several units is counted only: an hour and a day have no mean. */
export function itemKind({ question }: Item): ItemKind {
  switch (question.kind) {
    case 'rating':
    case 'ratings':
      return 'rating';
    case 'one-choice':
    case 'several-choices':
    case 'votes':
    case 'yes-no':
      return 'choices';
    case 'number':
      return (question.units ?? []).length > 1 ? 'count' : 'number';
    case 'short-text':
    case 'long-text':
      return 'text';
    default:
      return 'count';
  }
}

/** A step of the scale, or beside it; undefined for those who passed it over. */
export function ratingIn(item: Item, given: Given): RatingAnswer | undefined {
  const answer = latest(item, given);
  if (typeof answer === 'number') return answer;
  return typeof answer === 'string' ? 'outside' : undefined;
}

/** Ids of what was chosen. */
export function choicesGiven(item: Item, given: Given): readonly string[] | undefined {
  const answer = latest(item, given);
  if (typeof answer === 'string') return [answer];
  return isSeveral(answer) && answer.length > 0 ? answer : undefined;
}

export function numberIn(item: Item, given: Given): number | undefined {
  const answer = latest(item, given);
  if (typeof answer === 'number') return answer;
  const amount = hasParts(answer) ? Object.entries(answer).find(([name]) => name === 'amount') : [];
  return typeof amount?.[1] === 'number' ? amount[1] : undefined;
}

/** Every text of one person, of a page answered several times too. */
export function textsIn(item: Item, given: Given): readonly string[] | undefined {
  const typed = [...(given.more ?? []), given.answers].map((answers) => answerIn(item, answers));
  const texts = typed.filter((one) => typeof one === 'string').filter((one) => one.trim() !== '');
  return texts.length === 0 ? undefined : texts;
}

/** Whether the person answered it at all. */
export function isAnswered(item: Item, given: Given): boolean {
  return latest(item, given) !== undefined;
}

/** The choices of an item in the order they were offered. */
export function choicesOf({ question }: Item): readonly string[] {
  return question.kind === 'yes-no' ? ['yes', 'no'] : choicesIn(question).map(({ id }) => id);
}

/** On a page answered several times the last answer counts, or one person would count twice. */
function latest(item: Item, { answers, more = [] }: Given): Answer | undefined {
  const own = answerIn(item, answers);
  if (own !== undefined || !item.page.repeated) return own;
  return more.map((one) => answerIn(item, one)).findLast((one) => one !== undefined);
}

function answerIn({ question, rated }: Item, answers: Answers): Answer | undefined {
  const answer = answers[question.id];
  if (rated === undefined) return answer;
  return hasParts(answer) ? new Map(Object.entries(answer)).get(rated.id) : undefined;
}

/** The words of the scale, for a question that has one. */
export function scaleIn(question: Question) {
  return question.kind === 'rating' || question.kind === 'ratings' ? question : undefined;
}
