// Which question sets a host may begin a survey with.
import type { QuestionSet } from '../questions/question-set.ts';

/** Sets with a use of their own: proposals are collected with one, workshops held with the other. */
const OTHERS: readonly string[] = ['forslag', 'workshop'];

/** Those that can be asked as they are. */
export function hostSets(sets: readonly QuestionSet[]): readonly QuestionSet[] {
  return sets.filter(({ id }) => !OTHERS.includes(id));
}
