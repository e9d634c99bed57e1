// Takes one person out of every row of a tenant, each row under its tag.
import type { ErasedPerson } from '../../domain/people/erasure.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { pagesOf, partitionsIn } from '../backup/walk.ts';
import { type Backend, type Row, TABLES, type TableName, type Write } from '../table.ts';
import type { Erased } from './erase-rules.ts';
import { withoutPerson } from './make-eraser.ts';

/** Nobody changes what was noted; people first, so that nothing leads to the person any more. */
const UNTOUCHED: readonly TableName[] = ['audit', 'erasures'];
const ORDER: readonly TableName[] = [
  'people',
  ...TABLES.filter((name) => name !== 'people' && !UNTOUCHED.includes(name)),
];

interface Seen {
  changed: number;
  busy: number;
}

/** Row by row, a page at a time; what somebody changed meanwhile is read again. */
export async function eraseRows(
  backend: Backend,
  tenant: TenantId,
  { person, at, known }: ErasedPerson,
): Promise<Readonly<Seen>> {
  const seen: Seen = { changed: 0, busy: 0 };
  const who: Erased = { person, at, ...known };
  for (const table of ORDER) {
    for await (const partition of partitionsIn(backend, table, tenant)) {
      for await (const page of pagesOf(backend, { table, partition })) {
        for (const row of page) {
          const outcome = await erased(backend, { table, partition, row }, who);
          if (outcome !== 'same') seen[outcome] += 1;
        }
      }
    }
  }
  return seen;
}

async function erased(
  backend: Backend,
  {
    table,
    partition,
    row,
  }: { readonly table: TableName; readonly partition: string; readonly row: Row },
  who: Erased,
): Promise<'changed' | 'busy' | 'same'> {
  const rows = backend.table(table);
  for (let found: Row | undefined = row; found !== undefined; ) {
    const { etag, cells } = found;
    const next = withoutPerson({ table, partition, row: row.row, cells }, who);
    if (next === 'busy') return 'busy';
    if (next === cells) return 'same';
    const write: Write =
      next === 'gone'
        ? { kind: 'delete', row: row.row, etag }
        : { kind: 'replace', row: row.row, etag, cells: next };
    if ((await rows.transact(partition, [write])).ok) return 'changed';
    found = await rows.get(partition, row.row);
  }
  return 'same';
}
