// What results are worked out from: answers that were handed in, and who was asked.
import type { Answers } from '../shared/answer.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Background, Response } from './response.ts';

/** One person's answers with where they work, and nothing that says who it was. */
export interface Given {
  readonly answers: Answers;
  /** Further answers to the page of the set that may be answered several times. */
  readonly more?: readonly Answers[];
  readonly background: Background;
}

/** Somebody a wave was sent to, known to us or only to the register. */
export interface Asked {
  /** Stable and unique in the round: a person's id, or a mail nobody has used yet. */
  readonly id: string;
  readonly person?: PersonId;
  readonly name: string;
  readonly mail?: string;
  readonly background: Background;
}

/** What counts of some responses. */
export function givenIn(responses: readonly Response[]): readonly Given[] {
  return responses.flatMap(({ given, background }) =>
    given === undefined ? [] : [withMore({ answers: given.answers, background }, given.more)],
  );
}

function withMore(given: Given, more: Given['more']): Given {
  return more === undefined ? given : { ...given, more };
}
