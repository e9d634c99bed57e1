// What we need kept of an anonymous round: who has answered, and the answers, apart from each other.
import type { Unsigned } from '../domain/round/unsigned.ts';
import type { PersonId, RoundId, TenantId } from '../domain/shared/ids.ts';

/** One round. */
interface AnonymousAt {
  readonly tenant: TenantId;
  readonly round: RoundId;
}

export interface AnonymousAnswer extends Omit<Unsigned, 'id'> {
  readonly person: PersonId;
  /** Blocks the round was opened with; the first answer fixes them. */
  readonly blocks: number;
}

/** `before`: this person has answered already. `sealed`: it takes no more. `full`: nobody else fits. */
export type TakenIn = 'taken' | 'before' | 'sealed' | 'full';

export interface AnonymousStore {
  /**
   * Adds the person to those who have answered and the answers to the others, both or neither. Those
   * who come at once in one process are written together.
   */
  takeIn(at: AnonymousAt, answer: AnonymousAnswer): Promise<TakenIn>;
  /** Who has answered, sorted by id. */
  participants(at: AnonymousAt): Promise<readonly PersonId[]>;
  /**
   * Ends the round for good and resolves with its answers, in no order; again with the same ones.
   * Less is kept afterwards of where people work where too few share it, and of fewer than five
   * answers nothing.
   */
  sealAnonymous(at: AnonymousAt): Promise<readonly Unsigned[]>;
}
