/** How long an export of twenty thousand rows takes, and what that holds in memory beside the bot. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBackend } from '../../../src/storage/index.ts';
import { startAzurite } from '../azurite.ts';
import { startBot } from '../bots.ts';
import type { ExportMeasured } from '../exporter.ts';
import { type Figure, figure, median } from '../figure.ts';
import { fillQueue } from '../queue-filling.ts';

const EXPORTER = fileURLToPath(new URL('../exporter.ts', import.meta.url));
const ROWS = 20_000;
/** Rows of each proposal that is stored. */
const ROWS_EACH = 3;
const ROUNDS = 3;

/** Medians of processes that hold the whole program and export once each from Azurite into a folder. */
export async function backup(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-bench-backup-'));
  const azurite = await startAzurite('nothing');
  try {
    const bot = await startBot(azurite.env);
    const { memoryBytes } = await bot.read();
    await bot.stop();
    const connectionString = azurite.env['FORENKL_TABLES_CONNECTION'] ?? '';
    const backend = await createBackend({ kind: 'azure-tables', connectionString });
    await fillQueue(backend, Math.ceil(ROWS / ROWS_EACH));
    const made: ExportMeasured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      made.push(await exportOnce(azurite.env, join(folder, `${round}`)));
    }
    for (const { ms, rows, peak } of made) {
      console.error(`  ${rows} rows in ${ms.toFixed(0)} ms, ${(peak / 1e6).toFixed(0)} MB`);
    }
    const middle = (of: (one: ExportMeasured) => number) => median(made.map(of));
    const ratio = middle(({ peak }) => peak) / memoryBytes;
    return [
      figure(
        'backup.ms',
        middle(({ ms }) => ms),
        { unit: 'ms', limit: 20_000 },
      ),
      figure('backup.memory.ratio', ratio, { unit: 'ratio', limit: 1.5 }),
    ];
  } finally {
    await azurite.stop();
    await rm(folder, { recursive: true });
  }
}

async function exportOnce(env: NodeJS.ProcessEnv, folder: string): Promise<ExportMeasured> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [EXPORTER, folder], {
    // As a second start finds it: what is compiled is read, not compiled again.
    env: { ...process.env, ...env, NODE_COMPILE_CACHE: join(tmpdir(), 'forenkl-bench-compiled') },
  });
  return JSON.parse(stdout) as ExportMeasured;
}
