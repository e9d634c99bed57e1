// The mark of a restored account, in the tenant's partition of the table `jobs`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { RestoreMark, RestoreMarks } from '../ports/restore-marks.ts';
import { restoreMarkCodec } from './codecs/backup.ts';
import { key } from './keys.ts';
import { insert, openPartition } from './partition.ts';
import type { Backend, Write } from './table.ts';

const ROW = key('r', 'restored');

/** Makes the ways to it. */
export function makeRestoreMarks(backend: Backend): RestoreMarks {
  const partition = (tenant: TenantId) => openPartition(backend, 'jobs', key(tenant));
  return {
    restored: async (tenant) => (await partition(tenant).read(restoreMarkCodec, ROW))?.value,
    async clearRestored(tenant) {
      await partition(tenant).transact([{ kind: 'delete', row: ROW }]);
    },
  };
}

/** Writes the mark, before any other row. */
export function restoreMarkWrite(mark: RestoreMark): Write {
  return insert(restoreMarkCodec, ROW, mark);
}
