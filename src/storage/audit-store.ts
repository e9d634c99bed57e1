// Who did what, in a partition of the table `audit` for each month; rows are only ever added.
import type { AuditEntry } from '../domain/people/audited.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { AuditStore } from '../ports/audit.ts';
import { auditCodec } from './codecs/audit.ts';
import { key, rowsUnder } from './keys.ts';
import { insert, openPartition, type Partition } from './partition.ts';
import type { Backend } from './table.ts';

/** Makes the store. */
export function makeAuditStore(backend: Backend): AuditStore {
  const partition = (tenant: TenantId, month: string): Partition =>
    openPartition(backend, 'audit', key(tenant, month));

  return {
    async note(tenant, entries) {
      await Promise.all(
        entries.map(async (entry) => {
          const row = key('w', entry.at, entry.operation);
          // A row that is there already says the same.
          await partition(tenant, monthOf(entry)).transact([insert(auditCodec, row, entry)]);
        }),
      );
    },
    async month(tenant, month) {
      const rows = await partition(tenant, month).list(auditCodec, rowsUnder('w'));
      return rows.map(({ value }) => value).toReversed();
    },
  };
}

function monthOf({ at }: AuditEntry): string {
  return at.slice(0, 'yyyy-mm'.length);
}
