// The mark of a restored account, in the tenant's partition of the table `jobs`.
import type { TenantId } from '../domain/shared/ids.ts';
import type { RestoreMark, RestoreMarks } from '../ports/restore-marks.ts';
import { restoreMarkCodec } from './codecs/backup.ts';
import { key } from './keys.ts';
import { insert, openPartition, replace } from './partition.ts';
import type { Backend, Write } from './table.ts';

const ROW = key('r', 'restored');

/** Makes the ways to it. */
export function makeRestoreMarks(backend: Backend): RestoreMarks {
  const partition = (tenant: TenantId) => openPartition(backend, 'jobs', key(tenant));

  /** Goes with the last job. Several processes may change it at once. */
  async function change(
    tenant: TenantId,
    failingAfter: (mark: RestoreMark) => readonly string[],
  ): Promise<void> {
    for (;;) {
      const stored = await partition(tenant).read(restoreMarkCodec, ROW);
      if (stored === undefined) return;
      const { value, tag } = stored;
      const failing = failingAfter(value);
      const write: Write =
        failing.length === 0
          ? { kind: 'delete', row: ROW, etag: tag }
          : replace(restoreMarkCodec, ROW, { value: { ...value, failing }, tag });
      if ((await partition(tenant).transact([write])).ok) return;
    }
  }

  return {
    restored: async (tenant) => (await partition(tenant).read(restoreMarkCodec, ROW))?.value,
    held: (tenant, failing) => change(tenant, () => failing),
    ranWell: (tenant, job) =>
      change(tenant, ({ failing = [] }) => failing.filter((one) => one !== job)),
  };
}

/** Writes the mark, before any other row. */
export function restoreMarkWrite(mark: RestoreMark): Write {
  return insert(restoreMarkCodec, ROW, mark);
}
