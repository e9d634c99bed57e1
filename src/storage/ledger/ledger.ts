// The ledger of a tenant's messages with its sender's lease, in one partition of the table `ledger`.
import type { EntryKey, LedgerEntry } from '../../domain/delivery/ledger.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Lease, Ledger, Settled } from '../../ports/ledger.ts';
import { leaseCodec, type StoredLease } from '../codecs/ledger.ts';
import { key } from '../keys.ts';
import { openPartition, type Partition, put, tagOf } from '../partition.ts';
import type { Backend, Write } from '../table.ts';
import { moveWrites, queueWrites, ROWS } from './ledger-rows.ts';
import { makeLookUp } from './look-up.ts';

/**
 * Makes the ledger. Every turn writes the lease row under its ETag: settling, claiming, renewing the
 * lease and shutting out an earlier holder are one transaction.
 */
export function makeLedger(backend: Backend, { clock }: { readonly clock: Clock }): Ledger {
  const partition = (tenant: TenantId): Partition => openPartition(backend, 'ledger', key(tenant));

  return {
    ...makeLookUp(partition),
    async queue(tenant, entries) {
      if (entries.length === 0) return true;
      return (await partition(tenant).transact(entries.flatMap(queueWrites))).ok;
    },
    async move(tenant, change) {
      return (await partition(tenant).transact(moveWrites(change))).ok;
    },
    async turnOver(tenant, lease, { settled, claim }) {
      const changedAt = clock.now().toISOString();
      const claims = claim.map(
        (entry): Settled => ({ entry, next: { ...entry.value, state: 'sending', changedAt } }),
      );
      const value = { holder: lease.holder, sending: inHand(lease, settled, claims) };
      const settling = [leaseWrite(value, lease.tag), ...settled.flatMap(moveWrites)];
      const writes = [...settling, ...claims.flatMap(moveWrites)];
      const outcome = await partition(tenant).transact(writes);
      if (outcome.ok) {
        const tag = (row: string) =>
          tagOf(
            outcome,
            writes.findIndex((write) => write.row === row),
          );
        return {
          lease: { ...value, tag: tagOf(outcome, 0) },
          entries: claims.map(({ next }) => ({ value: next, tag: tag(ROWS.entry(next)) })),
        };
      }
      if (outcome.index === 0) return 'lost';
      if (outcome.index >= settling.length) return 'stale';
      // Nobody else changes what the holder of the lease has in hand.
      throw new Error(`a claimed entry was changed: row ${settling[outcome.index]?.row}`);
    },
    async lease(tenant) {
      const stored = await partition(tenant).read(leaseCodec, ROWS.lease);
      return stored && { ...stored.value, tag: stored.tag };
    },
    async takeLease(tenant, holder, seen) {
      const value = { holder, sending: seen?.sending ?? [] };
      const outcome = await partition(tenant).transact([leaseWrite(value, seen?.tag)]);
      return outcome.ok ? { ...value, tag: tagOf(outcome, 0) } : undefined;
    },
  };
}

/** What the holder has claimed and not settled, after a turn. */
function inHand(
  { sending }: Lease,
  settled: readonly Settled[],
  claims: readonly Settled[],
): readonly EntryKey[] {
  const done = new Set(settled.map(({ next }) => ROWS.entry(next)));
  const keyOf = ({ message, to }: LedgerEntry): EntryKey => ({ message, to });
  const left = sending.filter((which) => !done.has(ROWS.entry(which)));
  return [...left, ...claims.map(({ next }) => keyOf(next))];
}

function leaseWrite(value: StoredLease, tag: string | undefined): Write {
  return put(leaseCodec, ROWS.lease, { value, tag });
}
