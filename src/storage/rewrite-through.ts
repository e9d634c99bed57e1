// Goes through rows of a partition and writes anew what is to be different, a row at a time.
import { canonical } from './canonical.ts';
import type { Codec } from './codec.ts';
import { rowsAfter } from './keys.ts';
import { atMost, type Partition, replace } from './partition.ts';
import type { Range, Row, Write } from './table.ts';

const PAGE = 200;

/** Rows of one kind, and what becomes of each. */
export interface Kind<T> {
  readonly range: Range;
  readonly codec: Codec<T>;
  readonly next: (value: T) => T | 'dropped' | 'busy';
}

export interface Gone {
  /** Rows that were written anew, or would be. */
  readonly changed: number;
  readonly busy: number;
}

/** A page at a time, so that a large ledger is never in memory as a whole. */
export async function through<T>(rows: Partition, kind: Kind<T>, write: boolean): Promise<Gone> {
  let changed = 0;
  let busy = 0;
  for (let { range } = kind; ; ) {
    const page = await rows.rows(atMost(PAGE, range));
    for (const row of page) {
      const outcome = await rewritten(rows, { kind, row, write });
      if (outcome === 'changed') changed += 1;
      if (outcome === 'busy') busy += 1;
    }
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return { changed, busy };
    range = rowsAfter(last.row, kind.range);
  }
}

/** A row that somebody changed meanwhile is read again; one that is gone needs nothing. */
async function rewritten<T>(
  rows: Partition,
  { kind, row, write }: { readonly kind: Kind<T>; readonly row: Row; readonly write: boolean },
): Promise<'changed' | 'busy' | 'same'> {
  for (let found = rows.decode(kind.codec, row); ; ) {
    const next = kind.next(found.value);
    if (next === 'busy') return 'busy';
    if (next !== 'dropped' && canonical(next) === canonical(found.value)) return 'same';
    const change: Write =
      next === 'dropped'
        ? { kind: 'delete', row: row.row, etag: found.tag }
        : replace(kind.codec, row.row, { value: next, tag: found.tag });
    if (!write || (await rows.transact([change])).ok) return 'changed';
    const again = await rows.read(kind.codec, row.row);
    if (again === undefined) return 'same';
    found = again;
  }
}
