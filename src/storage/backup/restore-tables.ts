// Puts an export back into an account that holds nothing yet, without what was erased since.

import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { BackupStore } from '../../ports/backup-store.ts';
import type { Clock } from '../../ports/clock.ts';
import { erasureIn } from '../erasing/erasure-rows.ts';
import { type Eraser, makeEraser } from '../erasing/make-eraser.ts';
import type { RowAt } from '../erasing/row-texts.ts';
import { key } from '../keys.ts';
import { restoreMarkWrite } from '../restore-marks.ts';
import { type Backend, TABLES, type TableName } from '../table.ts';
import { heldMessage, heldRows } from './hold-entry.ts';
import type { PlacedRow } from './lines.ts';
import { partitionsOf } from './plan.ts';
import { type Export, type ExportFault, faultsOf, rowsOfTable } from './read-export.ts';
import { makeRowWriter } from './row-writer.ts';
import { pagesOf, partitionsIn } from './walk.ts';
import { keepWithinFeed, type WithinFeed } from './within-feed.ts';

export interface RestoreDeps {
  readonly store: BackupStore;
  readonly target: Backend;
  readonly clock: Clock;
  /** Rows of the table `erasures` from wherever it may be newer than in the export. */
  readonly erasures: readonly PlacedRow[];
}

export interface Restored {
  /** Rows there are now, by table. */
  readonly rows: Readonly<Partial<Record<TableName, number>>>;
  /** Rows that were erased or emptied once more. */
  readonly erasedAgain: number;
  /** Proposals and rounds in which words were hidden since the export: to be looked at. */
  readonly hiddenSince: readonly string[];
}

export type RestoreFault =
  | { readonly kind: 'export'; readonly faults: readonly ExportFault[] }
  | { readonly kind: 'not-empty'; readonly table: TableName }
  | { readonly kind: 'count'; readonly table: TableName };

/** What stands against it; nothing is written by this. */
export async function restoreFaults(
  { store, target }: Pick<RestoreDeps, 'store' | 'target'>,
  from: Export,
): Promise<RestoreFault | undefined> {
  const faults = await faultsOf(store, from);
  if (faults.length > 0) return { kind: 'export', faults };
  for (const table of TABLES) {
    const filled = await target.nextPartition(table, partitionsOf(from.manifest.tenant));
    if (filled !== undefined) return { kind: 'not-empty', table };
  }
  return undefined;
}

/**
 * Restores an export. The account is marked first: whoever starts the bot on it has everything that
 * became due since the export held back, instead of said a second time.
 */
export async function restoreTables(
  deps: RestoreDeps,
  from: Export,
): Promise<Result<Restored, RestoreFault>> {
  const fault = await restoreFaults(deps, from);
  if (fault !== undefined) return refused(fault);
  const { target, clock } = deps;
  const { tenant, begunAt } = from.manifest;
  const restoredAt = clock.now().toISOString();
  await target
    .table('jobs')
    .transact(key(tenant), [restoreMarkWrite({ exportedAt: begunAt, restoredAt })]);
  const eraser = makeEraser(await rowsThatErase(deps, from));
  const by = { eraser, restoredAt, withinFeed: keepWithinFeed() };
  const rows: Partial<Record<TableName, number>> = {};
  let erasedAgain = 0;
  for (const table of TABLES) {
    const writer = makeRowWriter(target, table);
    for await (const placed of rowsFor(deps, from, table)) {
      const mended = mend(by, table, placed);
      if (mended.erased) erasedAgain += 1;
      for (const row of mended.rows) await writer.add(row);
    }
    const written = await writer.end();
    const found = (await countRows(target, table, tenant)) - (table === 'jobs' ? 1 : 0);
    if (found !== written) return refused({ kind: 'count', table });
    rows[table] = written;
  }
  return ok({ rows, erasedAgain, hiddenSince: hiddenSince(deps.erasures, begunAt) });
}

/** A text that was changed between the export and the hiding is not known again. */
function hiddenSince(erasures: readonly PlacedRow[], begunAt: string): readonly string[] {
  const found = erasures.map((one) => erasureIn(one.partition, one));
  const hidden = found.flatMap((one) =>
    one.kind === 'texts' && one.at > begunAt ? one.about : [],
  );
  return [...new Set(hidden)];
}

interface Mending {
  readonly eraser: Eraser;
  readonly restoredAt: string;
  readonly withinFeed: WithinFeed;
}

/** A row as it is to be stored: without what was erased, and with nothing about to be sent. */
function mend(
  { eraser, restoredAt, withinFeed }: Mending,
  table: TableName,
  placed: PlacedRow,
): { readonly rows: readonly PlacedRow[]; readonly erased: boolean } {
  const rows =
    table === 'ledger'
      ? heldRows(placed, restoredAt)
      : [heldMessage(table, withinFeed(table, placed))];
  const [first, ...index] = rows;
  if (first === undefined) return { rows, erased: false };
  const cells = eraser({ table, ...first });
  if (cells === 'busy') throw new Error('a row at rest cannot be busy');
  if (cells === 'gone') return { rows: [], erased: true };
  return { rows: [{ ...first, cells }, ...index], erased: cells !== first.cells };
}

/** The rows of a table, and of `erasures` those known from elsewhere too, each once. */
async function* rowsFor(
  deps: RestoreDeps,
  from: Export,
  table: TableName,
): AsyncGenerator<PlacedRow> {
  if (table === 'erasures') {
    yield* await allErasures(deps, from);
    return;
  }
  for await (const part of rowsOfTable(deps.store, from, table)) yield* part;
}

/** In order, the newest state of each: what comes from elsewhere is newer than the export. */
async function allErasures(deps: RestoreDeps, from: Export): Promise<readonly PlacedRow[]> {
  const byPlace = new Map<string, PlacedRow>();
  const note = (one: PlacedRow) => byPlace.set(`${one.partition}\n${one.row}`, one);
  for await (const part of rowsOfTable(deps.store, from, 'erasures')) part.forEach(note);
  deps.erasures.forEach(note);
  return [...byPlace].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, row]) => row);
}

/** What the eraser is made of: who and what was erased, and the names of the people. */
async function rowsThatErase(deps: RestoreDeps, from: Export): Promise<readonly RowAt[]> {
  const rows: RowAt[] = [];
  for (const one of await allErasures(deps, from)) rows.push({ table: 'erasures', ...one });
  for await (const part of rowsOfTable(deps.store, from, 'people')) {
    for (const one of part) rows.push({ table: 'people', ...one });
  }
  return rows;
}

async function countRows(backend: Backend, table: TableName, tenant: string): Promise<number> {
  let count = 0;
  for await (const partition of partitionsIn(backend, table, tenant)) {
    for await (const page of pagesOf(backend, { table, partition })) count += page.length;
  }
  return count;
}
