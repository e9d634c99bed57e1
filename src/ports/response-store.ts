// What we need kept of the answers of a round, in a partition of its own.
import type { Response } from '../domain/round/response.ts';
import type { PersonId, RoundId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** One round. */
export interface RoundAt {
  readonly tenant: TenantId;
  readonly round: RoundId;
}

export interface ResponseStore {
  response(at: RoundAt, person: PersonId): Promise<Tagged<Response> | undefined>;
  /** Stores a new response (no tag) or one read under a tag; its own repetition counts as success. */
  saveResponse(response: Response, tag?: string): Promise<Tagged<Response> | 'changed'>;
  /** Every response, begun or handed in, of a named or confidential round. */
  responses(at: RoundAt): Promise<readonly Response[]>;
}
