// Goes through a table: partition by partition, page by page, never holding more than a page.
import { rowsAfter } from '../keys.ts';
import { atMost } from '../partition.ts';
import type { Backend, Range, Row, TableName } from '../table.ts';
import { ALL_ROWS, partitionsOf } from './plan.ts';

/** Rows read at once. */
const PAGE = 250;

/** The partitions of a tenant in a table, in order. */
export async function* partitionsIn(
  backend: Backend,
  name: TableName,
  tenant: string,
): AsyncGenerator<string> {
  const { from, before } = partitionsOf(tenant);
  let at = await backend.nextPartition(name, { from, before });
  while (at !== undefined) {
    yield at;
    // What a key may hold sorts after this mark, so no partition lies between.
    at = await backend.nextPartition(name, { from: `${at}!`, before });
  }
}

/** The rows of a partition in order, a page at a time. */
export async function* pagesOf(
  backend: Backend,
  at: { readonly table: TableName; readonly partition: string },
  range: Range = ALL_ROWS,
): AsyncGenerator<readonly Row[]> {
  const table = backend.table(at.table);
  for (let rest = range; ; ) {
    const page = await table.range(at.partition, atMost(PAGE, rest));
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (page.length < PAGE) return;
    rest = rowsAfter(last.row, range);
  }
}
