// What a well-formed set must keep beyond its shape, so that nobody meets a page that cannot work.
import { conditionFaults } from './check-conditions.ts';
import { fieldFaults } from './check-fields.ts';
import { pageFaults } from './check-pages.ts';
import { questionFaults } from './check-questions.ts';
import { resultFaults } from './check-results.ts';
import { textFaults } from './check-texts.ts';
import { writingFaults } from './check-written.ts';
import type { QuestionSet } from './question-set.ts';

/**
 * Everything wrong with a set of the right shape, each as one sentence that opens with where it is:
 * `question need: …`, `page help: …` or `set: …`. Empty when the set may be used.
 */
export function checkSet(set: QuestionSet): string[] {
  return [
    ...pageFaults(set),
    ...questionFaults(set),
    ...conditionFaults(set),
    ...fieldFaults(set),
    ...textFaults(set),
    ...resultFaults(set),
    ...writingFaults(set),
  ];
}
