// Checks what a set says of its results: its tables, and what an anonymous answer can carry.
import type { Question, QuestionSet } from './question-set.ts';
import { privacyOf } from './result-rules.ts';

/** Anonymous answers travel in the card until they are handed in; a card holds no more. */
export const LONGEST_ANONYMOUS_TEXT = 1000;

/** What is wrong with the results of a set; see `checkSet`. */
export function resultFaults(set: QuestionSet): string[] {
  const { tables } = set;
  const overall = tables === undefined || tables.includes('overall');
  return [
    ...(overall ? [] : ['set: its tables lack overall']),
    ...(new Set(tables).size < (tables?.length ?? 0) ? ['set: a table stands twice'] : []),
    ...(privacyOf(set) === 'anonymous' ? anonymousFaults(set) : []),
  ];
}

/** Why the questions cannot be asked anonymously, each opening with where it is; none when they can. */
export function anonymousFaults({ pages }: Pick<QuestionSet, 'pages'>): string[] {
  return pages
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const max = longestText(question);
      return max > LONGEST_ANONYMOUS_TEXT
        ? [
            `question ${question.id}: its max of ${max} characters is above the ${LONGEST_ANONYMOUS_TEXT} of an anonymous answer`,
          ]
        : [];
    });
}

function longestText(question: Question): number {
  return question.kind === 'short-text' || question.kind === 'long-text' ? question.max : 0;
}
