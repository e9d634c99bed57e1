/** A process with the whole program in it that exports all tables, as the nightly job does. */
import '../../src/compose.ts';
// The bot loads it with its first export.
import '../../src/storage/backup/blob-store.ts';
import { exportTables } from '../../src/storage/backup/export-tables.ts';
import { programVersion } from '../../src/storage/backup/export-to.ts';
import { makeFolderStore } from '../../src/storage/backup/folder-store.ts';
import { createBackend } from '../../src/storage/index.ts';
import { PACING } from '../../src/storage/retries.ts';
import { TENANT } from './queue-filling.ts';

const SAMPLE_MS = 20;

export interface ExportMeasured {
  readonly ms: number;
  readonly rows: number;
  /** Bytes at most. */
  readonly peak: number;
}

const connectionString = process.env['FORENKL_TABLES_CONNECTION'] ?? '';
const backend = await createBackend({ kind: 'azure-tables', connectionString });
const store = makeFolderStore(process.argv[2] ?? '');
const clock = { now: () => new Date() };
let peak = process.memoryUsage.rss();
const sampling = setInterval(() => {
  peak = Math.max(peak, process.memoryUsage.rss());
}, SAMPLE_MS);
const begun = performance.now();
const deps = { backend, store, clock, program: programVersion(), pacing: PACING };
const { tables } = await exportTables(deps, TENANT);
const ms = performance.now() - begun;
clearInterval(sampling);
const rows = tables.reduce((sum, table) => sum + table.rows, 0);
const measured: ExportMeasured = { ms, rows, peak };
console.log(JSON.stringify(measured));
