// Whether a partition stood still while it was read: its guards are as they were.
import { createHash } from 'node:crypto';
import { rowsUnder } from '../keys.ts';
import type { Backend, TableName } from '../table.ts';
import { PLAN } from './plan.ts';
import { pagesOf } from './walk.ts';

/** What the guards of a partition are now: equal only when none of them was written meanwhile. */
export async function guardsNow(
  backend: Backend,
  at: { readonly table: TableName; readonly partition: string },
): Promise<string> {
  const hash = createHash('sha256');
  for (const kind of PLAN[at.table].guards) {
    for await (const page of pagesOf(backend, at, rowsUnder(kind))) {
      for (const { row, etag } of page) hash.update(`${row}\n${etag}\n`);
    }
  }
  return hash.digest('hex');
}
