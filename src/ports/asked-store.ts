// What we need kept of those a wave was sent to, and of those who want no reminder.
import type { Asked } from '../domain/round/given.ts';
import type { PersonId, RoundId, TenantId } from '../domain/shared/ids.ts';

export interface AskedStore {
  /**
   * Fixes whom a round is put to, once for ever: the first complete list counts, whoever wrote it and
   * however often it is tried, and is returned.
   */
  fixAsked(at: AskedAt, asked: readonly Asked[]): Promise<readonly Asked[]>;
  /** Those it is put to, in a lasting order; nobody before they are fixed. Kept in memory for good. */
  asked(at: AskedAt): Promise<readonly Asked[]>;
  /** Notes that somebody wants no reminder, or wants them again. Repeating it changes nothing. */
  setReminded(at: AskedAt, person: PersonId, wanted: boolean): Promise<void>;
  /** Those who want no reminder. */
  unreminded(at: AskedAt): Promise<ReadonlySet<PersonId>>;
}

/** One round. */
interface AskedAt {
  readonly tenant: TenantId;
  readonly round: RoundId;
}
