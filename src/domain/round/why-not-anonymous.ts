// Why a round cannot be anonymous: what cannot be kept is not promised.
import type { QuestionSet } from '../questions/question-set.ts';
import { CROWD } from './crowd.ts';
import { fitsACard } from './fits-a-card.ts';
import type { Round } from './round.ts';

/**
 * `place`: it asks for a workplace, or has a page that can be sent several times. `large`: its answers
 * do not fit into a card. `few`: fewer than five can answer. `unknown`: nobody says how many can.
 */
export type NotAnonymous =
  | 'anonymous-place'
  | 'anonymous-large'
  | 'anonymous-few'
  | 'anonymous-unknown';

/** Undefined when it can; `people` is how many can answer, left out until a place is known. */
export function whyNotAnonymous(
  { kind, privacy }: Pick<Round, 'kind' | 'privacy'>,
  set: QuestionSet,
  people?: number | 'unknown',
): NotAnonymous | undefined {
  if (privacy !== 'anonymous') return undefined;
  const namesPlace = set.pages.some(({ repeated, questions }) =>
    [repeated, ...questions.map((question) => question.kind === 'unit')].includes(true),
  );
  if (namesPlace || kind === 'workshop' || kind === 'collection') return 'anonymous-place';
  if (!fitsACard(set)) return 'anonymous-large';
  if (people === 'unknown') return 'anonymous-unknown';
  return people !== undefined && people < CROWD ? 'anonymous-few' : undefined;
}
