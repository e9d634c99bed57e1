// Somebody who takes part in a workshop: the station they are at, and their votes.
import type { PersonId, RoundId, TenantId } from '../shared/ids.ts';

export interface Participant {
  readonly tenant: TenantId;
  readonly round: RoundId;
  readonly person: PersonId;
  /** As Teams calls them. */
  readonly name: string;
  /** Where they are in the slot they last chose for. */
  readonly station?: string;
  readonly slot?: number;
  /** Groups they voted for, by station; one set of votes a person. */
  readonly votes: Readonly<Record<string, readonly string[]>>;
  /** ISO instants. */
  readonly joinedAt: string;
  readonly changedAt: string;
}
