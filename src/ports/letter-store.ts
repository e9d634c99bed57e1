// What we need kept of letters, from the first draft to the latest wording.
import type { Letter } from '../domain/delivery/letter.ts';
import type { Message } from '../domain/delivery/message.ts';
import type { QuarterLetter } from '../domain/delivery/quarter-letter.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Quarter } from '../domain/shared/quarter.ts';
import type { Tagged } from './tagged.ts';

export interface LetterStore {
  letter(tenant: TenantId, id: string): Promise<Tagged<Letter> | undefined>;
  /**
   * Writes a letter that has no tag yet, or was read under one, with what is to be said, in one
   * transaction; `changed` when it was not the latest.
   */
  save(
    letter: Letter,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<Letter> | 'changed'>;
  /** Removes a letter that was never sent; nothing happens when it is gone or changed. */
  drop(letter: Tagged<Letter>): Promise<void>;
  /** Those begun last, newest first. */
  latest(tenant: TenantId, limit: number): Promise<readonly Letter[]>;
  /** What became of the letter of a quarter; undefined before it is offered. */
  quarter(tenant: TenantId, quarter: Quarter): Promise<Tagged<QuarterLetter> | undefined>;
  /** As with `save`. */
  saveQuarter(
    letter: QuarterLetter,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<QuarterLetter> | 'changed'>;
}
