// What we need kept of the answers of a round, in a partition of its own.
import type { Doors } from '../domain/round/doors.ts';
import type { Response } from '../domain/round/response.ts';
import type { PersonId, RoundId, TenantId } from '../domain/shared/ids.ts';
import type { AnonymousStore } from './anonymous-store.ts';
import type { AskedStore } from './asked-store.ts';
import type { Tagged } from './tagged.ts';

/** One round. */
export interface RoundAt {
  readonly tenant: TenantId;
  readonly round: RoundId;
}

export interface ResponseStore extends AskedStore, AnonymousStore {
  response(at: RoundAt, person: PersonId): Promise<Tagged<Response> | undefined>;
  /** Stores a new response (no tag) or one read under a tag; its own repetition counts as success. */
  saveResponse(response: Response, tag?: string): Promise<Tagged<Response> | 'changed'>;
  /** Every response, begun or handed in, of a named or confidential round. */
  responses(at: RoundAt): Promise<readonly Response[]>;
  /** Who came in by which door. */
  doors(at: RoundAt): Promise<Doors>;
  /**
   * Changes it and resolves with what is stored then. Those who come at once in one process are
   * written together; without a change nothing is read or written again. `change` may be called
   * several times.
   */
  changeDoors(at: RoundAt, change: (doors: Doors) => Doors): Promise<Doors>;
}
