// The ledger of a tenant's messages with its sender's lease, in one partition of the table `ledger`.
import type { LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Lease, Ledger } from '../../ports/outbox.ts';
import type { Tagged } from '../../ports/tagged.ts';
import { leaseCodec } from '../codecs/bookkeeping.ts';
import { ledgerEntryCodec } from '../codecs/message.ts';
import { key, partsOfKey } from '../keys.ts';
import { atMost, openPartition, type Partition, put, tagOf } from '../partition.ts';
import type { Backend, Range } from '../table.ts';
import {
  dueRows,
  entryRow,
  LEASE_ROW,
  moveWrites,
  queueWrites,
  SENDING_ROWS,
} from './ledger-rows.ts';

/**
 * Makes the ledger. Every claim writes the lease row under its ETag: taking entries, renewing the
 * lease and shutting out an earlier holder are one transaction.
 */
export function makeLedger(backend: Backend, { clock }: { readonly clock: Clock }): Ledger {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'ledger', key(tenant));

  return {
    async queue(tenant, entry) {
      // A conflict can only mean that the id is known.
      await partition(tenant).transact(queueWrites(entry));
    },
    entry: (tenant, id) => partition(tenant).read(ledgerEntryCodec, entryRow(id)),
    async due(tenant, now, limit) {
      const entries = await indexed(partition(tenant), atMost(limit, dueRows(now)));
      return entries.filter(({ value }) => value.state === 'queued');
    },
    async claim(tenant, lease, entries) {
      const rows = partition(tenant);
      const changedAt = clock.now().toISOString();
      const claimed = entries.map(
        ({ value }): LedgerEntry => ({ ...value, state: 'sending', changedAt }),
      );
      const moves = entries.map((entry, index) => moveWrites(entry, claimed[index] ?? entry.value));
      const writes = [leaseWrite(lease.holder, lease.tag), ...moves.flat()];
      const outcome = await rows.transact(writes);
      if (!outcome.ok) return undefined;
      const places = claimed.map(({ id }) => writes.findIndex(({ row }) => row === entryRow(id)));
      return {
        lease: { holder: lease.holder, tag: tagOf(outcome, 0) },
        entries: claimed.map((value, index) => ({
          value,
          tag: tagOf(outcome, places[index] ?? -1),
        })),
      };
    },
    async settle(tenant, entry, next) {
      await partition(tenant).transact(moveWrites(entry, next));
    },
    async listSending(tenant) {
      const entries = await indexed(partition(tenant), SENDING_ROWS);
      return entries.filter(({ value }) => value.state === 'sending');
    },
    async lease(tenant) {
      const stored = await partition(tenant).read(leaseCodec, LEASE_ROW);
      return stored && { holder: stored.value.holder, tag: stored.tag };
    },
    async takeLease(tenant, holder, seen) {
      const outcome = await partition(tenant).transact([leaseWrite(holder, seen)]);
      return outcome.ok ? { holder, tag: tagOf(outcome, 0) } : undefined;
    },
  };
}

function leaseWrite(holder: Lease['holder'], tag: string | undefined) {
  return put(leaseCodec, LEASE_ROW, { value: { holder }, tag });
}

/** Entries that index rows lead to; one that was moved on since is left to the caller's filter. */
async function indexed(rows: Partition, range: Range): Promise<readonly Tagged<LedgerEntry>[]> {
  const index = await rows.rows(range);
  const ids = index.flatMap(({ row }) => partsOfKey(row).at(-1) ?? []);
  const found = await Promise.all(ids.map((id) => rows.read(ledgerEntryCodec, entryRow(id))));
  return found.flatMap((entry) => entry ?? []);
}
