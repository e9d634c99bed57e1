// What was erased since an export was made, from the latest export and from the account in use.
import type { BackupStore } from '../../ports/backup-store.ts';
import type { Backend } from '../table.ts';
import { type PlacedRow, placedRow } from './lines.ts';
import { openExport, rowsOfTable } from './read-export.ts';
import { pagesOf, partitionsIn } from './walk.ts';

/** Rows of the table `erasures`, those of the account in use after those of the latest export. */
export async function knownErasures(
  store: BackupStore,
  tenant: string,
  inUse?: Backend,
): Promise<readonly PlacedRow[]> {
  const rows: PlacedRow[] = [];
  const latest = await openExport(store, tenant, 'latest');
  if (latest.ok) {
    for await (const part of rowsOfTable(store, latest.value, 'erasures')) rows.push(...part);
  }
  if (inUse === undefined) return rows;
  for await (const partition of partitionsIn(inUse, 'erasures', tenant)) {
    for await (const page of pagesOf(inUse, { table: 'erasures', partition })) {
      for (const row of page) rows.push(placedRow(partition, row));
    }
  }
  return rows;
}
