// Answers of an anonymous round: who has answered, and what was answered, with nothing between them.
import type { Answers } from '../shared/answer.ts';
import type { PersonId, RoundId, TenantId } from '../shared/ids.ts';
import type { Background } from './response.ts';

/** People one round takes: their ids fill one row. */
export const MOST_PARTICIPANTS = 5_000;
/** Characters of a block after which answers go to another one. */
export const BLOCK_CHARACTERS = 250_000;

/** Somebody's answers. The id is drawn by lot and says nothing but which one is meant. */
export interface Unsigned {
  readonly id: string;
  readonly answers: Answers;
  /** Where they work, as far as a crowd shares it; never the workplace itself. */
  readonly background: Omit<Background, 'unit'>;
}

/** Who has answered: sorted by id, and rewritten as a whole, so that it has neither order nor times. */
export interface Participation {
  readonly tenant: TenantId;
  readonly round: RoundId;
  readonly people: readonly PersonId[];
  /** Blocks the answers are spread over. */
  readonly blocks: number;
  /** It takes no more answers, whatever a clock says. */
  readonly sealed?: true;
}

/** Answers in an order that is drawn anew each time one is added. */
export interface AnswerBlock {
  readonly answers: readonly Unsigned[];
  /** Its answers are as they are to stay. */
  readonly sealed?: true;
}

/** Before anybody has answered. */
export function nobodyYet(
  { tenant, round }: Pick<Participation, 'tenant' | 'round'>,
  blocks: number,
): Participation {
  return { tenant, round, people: [], blocks };
}

/**
 * Blocks for a round in which so many may answer with at most so many characters each. As few as will
 * do: the fewer there are, the more people each answer may be from.
 */
export function blocksFor(people: number, charactersEach: number): number {
  // Hardly anybody writes half of what is allowed, and what does not fit goes to one more block.
  const expected = (Math.min(people, MOST_PARTICIPANTS) * charactersEach) / 2;
  return Math.max(1, Math.ceil(expected / BLOCK_CHARACTERS));
}
