// What of a question set is asked page by page: of a workshop only what is asked when it is over.
import type { QuestionSet } from '../questions/question-set.ts';
import type { Round } from './round.ts';

/** The page of the workshop set that is answered like a survey. */
const LEAVE = 'leave';

/** The set as whoever answers it by itself meets it. */
export function askedIn({ workshop }: Pick<Round, 'workshop'>, set: QuestionSet): QuestionSet {
  if (workshop === undefined) return set;
  return { ...set, pages: set.pages.filter(({ id }) => id === LEAVE) };
}
