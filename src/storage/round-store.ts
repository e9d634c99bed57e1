// Rounds of a tenant and their boards, in its partition of the table `rounds`.
import type { Round } from '../domain/round/round.ts';
import type { RoundId, TenantId } from '../domain/shared/ids.ts';
import type { RoundStore, Unreadable } from '../ports/round-store.ts';
import { boardCodec, roundCodec } from './codecs/round.ts';
import { key, rowsUnder } from './keys.ts';
import type { OutboxPartitions } from './outbox-partitions.ts';
import { outboxWrites } from './outbox-rows.ts';
import { openPartition, type Partition, put, tagOf } from './partition.ts';
import type { StoreDeps } from './store-deps.ts';
import type { Backend, Write } from './table.ts';
import { makeTimedCache } from './timed-cache.ts';

const CACHE_MS = 10_000;
interface Listed {
  readonly all: readonly Round[];
  readonly unreadable: readonly Unreadable[];
}

const ROWS = {
  round: (id: string): string => key('r', id),
  board: (id: string): string => key('b', id),
};

/** Makes the store. A list of rounds is one range read, kept for 10 s. */
export function makeRoundStore(
  backend: Backend,
  { clock, ids, partitions }: StoreDeps & { readonly partitions: OutboxPartitions },
): RoundStore {
  const cache = makeTimedCache<Promise<Listed>>(clock, CACHE_MS);
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'rounds', key(tenant));

  async function write(
    tenant: TenantId,
    first: Write,
    says: Parameters<RoundStore['save']>[2],
  ): Promise<string | 'changed'> {
    if (says.length > 0) await partitions.add(tenant, { table: 'rounds', partition: key(tenant) });
    const place = [clock.now().toISOString(), ids.fresh()];
    const outcome = await partition(tenant).transact([first, ...outboxWrites(place, says)]);
    return outcome.ok ? tagOf(outcome, 0) : 'changed';
  }

  /** Kept from when it is asked for: hundreds who answer at once cost one read. */
  function listed(tenant: TenantId): Promise<Listed> {
    const cached = cache.get(tenant);
    if (cached !== undefined) return cached;
    const found = newestFirst(tenant).catch((error: unknown) => {
      cache.drop(tenant);
      throw error;
    });
    cache.set(tenant, found);
    return found;
  }

  /** One that cannot be read hides none of the others. */
  async function newestFirst(tenant: TenantId): Promise<Listed> {
    const rows = partition(tenant);
    const all: Round[] = [];
    const unreadable: Unreadable[] = [];
    for (const row of await rows.rows(rowsUnder('r'))) {
      try {
        all.push(rows.decode(roundCodec, row).value);
      } catch (cause) {
        unreadable.push({ id: row.row, cause });
      }
    }
    return {
      all: all.toSorted((one, other) => (one.createdAt < other.createdAt ? 1 : -1)),
      unreadable,
    };
  }

  const stored = (tenant: TenantId, id: RoundId) =>
    partition(tenant).read(roundCodec, ROWS.round(id));

  return {
    round: stored,
    async recent(tenant, id) {
      const known = (await listed(tenant)).all.find((one) => one.id === id);
      return known ?? (await stored(tenant, id))?.value;
    },
    all: async (tenant) => (await listed(tenant)).all,
    unreadable: async (tenant) => (await listed(tenant)).unreadable,
    async save(round, tag, says) {
      const row = put(roundCodec, ROWS.round(round.id), { value: round, tag });
      const written = await write(round.tenant, row, says);
      cache.drop(round.tenant);
      return written === 'changed' ? written : { value: round, tag: written };
    },
    async say(tenant, says) {
      if (says.length === 0) return;
      await partitions.add(tenant, { table: 'rounds', partition: key(tenant) });
      const place = [clock.now().toISOString(), ids.fresh()];
      const outcome = await partition(tenant).transact(outboxWrites(place, says));
      if (!outcome.ok) throw new Error('a fresh id is taken');
    },
    board: (tenant, id) => partition(tenant).read(boardCodec, ROWS.board(id)),
    async saveBoard(board, tag, says) {
      const row = put(boardCodec, ROWS.board(board.round), { value: board, tag });
      const written = await write(board.tenant, row, says);
      return written === 'changed' ? written : { value: board, tag: written };
    },
  };
}
