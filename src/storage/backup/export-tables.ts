// Writes all that is stored of a tenant into files: page by page, with the manifest last.
import type { BackupStore } from '../../ports/backup-store.ts';
import type { Clock } from '../../ports/clock.ts';
import type { Manifest } from '../codecs/backup.ts';
import { partsOfKey } from '../keys.ts';
import type { Pacing } from '../retries.ts';
import type { Backend, TableName } from '../table.ts';
import { leftOutOf } from './left-out.ts';
import { placedRow } from './lines.ts';
import { folderOf, manifestPath } from './manifest.ts';
import { makePartWriter, type PartWriter } from './part-writer.ts';
import { READ_ORDER } from './plan.ts';
import { guardsNow } from './standstill.ts';
import { pagesOf, partitionsIn } from './walk.ts';

export interface ExportDeps {
  readonly backend: Backend;
  readonly store: BackupStore;
  readonly clock: Clock;
  /** Version of the program. */
  readonly program: string;
  readonly pacing: Pacing;
}

/** So often a partition is read anew before it counts as too busy. */
const MOST_TRIES = 30;
/** Longest wait after the first time it did not stand still, in ms; it grows to ten times as much. */
const WAIT_MS = 100;

/** How an export stands with the rest of its process. */
export interface Going {
  readonly stopping?: Pick<AbortSignal, 'aborted'>;
  /** Called again and again while it goes on; throws when somebody else does it by now. */
  readonly keep?: () => Promise<void>;
}

interface At {
  readonly table: TableName;
  readonly partition: string;
}

/**
 * Exports a tenant. Each partition is as it was at one moment; the tables follow each other in an
 * order in which nothing is named that is not there. Throws when a partition never stands still, and
 * when it is told to stop: what was written by then has no manifest, and counts for nothing.
 */
export async function exportTables(
  deps: ExportDeps,
  tenant: string,
  going: Going = {},
): Promise<Manifest> {
  const { backend, store, clock, program } = deps;
  const begunAt = clock.now().toISOString();
  const folder = folderOf(tenant, begunAt);
  const tables: Manifest['tables'] = [];
  const openAnonymous: string[] = [];
  for (const table of READ_ORDER) {
    const writer = makePartWriter(store, { folder, table });
    for await (const partition of partitionsIn(backend, table, tenant)) {
      const open = await copyStill({ ...deps, going }, { table, partition }, writer);
      if (open) openAnonymous.push(partsOfKey(partition).slice(1).join(''));
    }
    const parts = [...(await writer.end())];
    tables.push({ table, parts, rows: parts.reduce((sum, { rows }) => sum + rows, 0) });
  }
  const endedAt = clock.now().toISOString();
  const manifest = { format: 1, program, tenant, begunAt, endedAt, tables, openAnonymous } as const;
  const written = { ...manifest, openAnonymous };
  await store.write(manifestPath(folder), Buffer.from(JSON.stringify(written, undefined, 2)));
  return written;
}

/** Reads a partition until it stood still meanwhile; true when open anonymous answers were left. */
async function copyStill(
  { backend, pacing, going }: ExportDeps & { readonly going: Going },
  at: At,
  writer: PartWriter,
): Promise<boolean> {
  const mark = writer.mark();
  for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
    const before = await guardsNow(backend, at);
    const { isLeft, openAnonymous } = await leftOutOf(backend, at);
    for await (const page of pagesOf(backend, at)) {
      await goOn(going);
      for (const row of page) if (!isLeft(row.row)) await writer.add(placedRow(at.partition, row));
    }
    if ((await guardsNow(backend, at)) === before) return openAnonymous;
    writer.backTo(mark);
    await pacing.wait(WAIT_MS * Math.min(tries, 10) * pacing.random());
  }
  throw new Error(`${at.table} did not stand still ${MOST_TRIES} times`);
}

/** At each page, so that neither a large partition nor one that is read anew holds it up. */
async function goOn({ stopping, keep }: Going): Promise<void> {
  if (stopping?.aborted === true) throw new Error('the export was stopped');
  await keep?.();
}
