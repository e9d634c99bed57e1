// What the handlers of surveys and workshops share: their dependencies, and refusals in words.
import { type RoundProblem, roundProblemCard } from '../../../cards/index.ts';
import type { WorkshopDeps } from '../../../usecases/rounds/workshop/workshop-deps.ts';
import type { Reply } from '../../turn.ts';
import type { Context } from '../context.ts';

export type RoundKit = WorkshopDeps;

/** True where a card is shown to the presser alone: not where an older client stands in a room. */
export function isPrivate({ caller, submitted }: Context): boolean {
  return caller.place.kind === 'personal' || submitted === undefined;
}

/** A refusal in words, to the one who pressed or wrote. */
export function roundRefusal(
  kind: RoundProblem,
  { language }: Context,
  as: 'forMe' | 'say' = 'forMe',
): readonly Reply[] {
  return [{ kind: as, card: roundProblemCard({ kind }, language) }];
}
