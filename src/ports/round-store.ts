// What we need kept of rounds, and of what is to be said when one changes.
import type { Message } from '../domain/delivery/message.ts';
import type { Board } from '../domain/round/board.ts';
import type { Round } from '../domain/round/round.ts';
import type { RoundId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

export interface Unreadable {
  readonly id: string;
  readonly cause: unknown;
}

export interface RoundStore {
  round(tenant: TenantId, id: RoundId): Promise<Tagged<Round> | undefined>;
  /** The round as it was at most 10 seconds ago; what this process wrote is always there. */
  recent(tenant: TenantId, id: RoundId): Promise<Round | undefined>;
  /** Every round of the tenant that can be read, newest first; at most 10 seconds old, what this process wrote is always there. */
  all(tenant: TenantId): Promise<readonly Round[]>;
  /** Those that cannot be, from the same reading: damaged, or written by a newer program. */
  unreadable(tenant: TenantId): Promise<readonly Unreadable[]>;
  /**
   * Writes a round that has no tag yet, or was read under one, with what is to be said, in one
   * transaction; `changed` when it was not the latest.
   */
  save(
    round: Round,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<Round> | 'changed'>;
  /** Has something said of a round that does not change; said once, when it belongs to a thread. */
  say(tenant: TenantId, says: readonly Message[]): Promise<void>;
  /** What the board of a round showed last. */
  board(tenant: TenantId, id: RoundId): Promise<Tagged<Board> | undefined>;
  /** The same rules as for `save`. */
  saveBoard(
    board: Board,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<Board> | 'changed'>;
}
