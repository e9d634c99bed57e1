/** How long a thousand proposals from elsewhere take to come in, and what that holds in memory. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBackend } from '../../../src/storage/index.ts';
import { chanceFrom } from '../../feed/random.ts';
import { TOWN_PROPOSALS } from '../../town/proposals.ts';
import { startAzurite } from '../azurite.ts';
import { startBot } from '../bots.ts';
import { type Figure, figure, median } from '../figure.ts';
import type { ImportMeasured } from '../importer.ts';
import { fillQueue } from '../queue-filling.ts';

const IMPORTER = fileURLToPath(new URL('../importer.ts', import.meta.url));
const ROWS = 1_000;
const THERE = 1_000;
const ROUNDS = 3;
const WORDS = 30;

/** Medians of processes that each try a file out and then write it, beside a bot on Azurite. */
export async function importing(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'forenkl-bench-import-'));
  const azurite = await startAzurite('nothing');
  try {
    const file = join(folder, 'forslag.xlsx');
    await writeFile(file, await aFile());
    const bot = await startBot(azurite.env);
    const { memoryBytes } = await bot.read();
    await bot.stop();
    const connectionString = azurite.env['FORENKL_TABLES_CONNECTION'] ?? '';
    const backend = await createBackend({ kind: 'azure-tables', connectionString });
    await fillQueue(backend, THERE);
    const loaded: ImportMeasured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      loaded.push(await loadOnce(azurite.env, file));
    }
    for (const { tryMs, writeMs, peak } of loaded) {
      const took = `${tryMs.toFixed(0)} ms tried out, ${writeMs.toFixed(0)} ms written`;
      console.error(`  ${took}, ${(peak / 1e6).toFixed(0)} MB`);
    }
    const middle = (of: (one: ImportMeasured) => number) => median(loaded.map(of));
    const ms = middle(({ tryMs, writeMs }) => tryMs + writeMs);
    const ratio = middle(({ peak }) => peak) / memoryBytes;
    return [
      figure('import.ms', ms, { unit: 'ms', limit: 30_000 }),
      figure('import.memory.ratio', ratio, { unit: 'ratio', limit: 1.5 }),
    ];
  } finally {
    await azurite.stop();
    await rm(folder, { recursive: true });
  }
}

/** Made-up texts of the town's words, as a department would have written them down. */
async function aFile(): Promise<Uint8Array> {
  const { default: Excel } = await import('exceljs');
  const chance = chanceFrom(1);
  const words = TOWN_PROPOSALS.flatMap(({ answers }) => String(answers['challenge']).split(' '));
  const text = () => Array.from({ length: WORDS }, () => chance.pick(words) ?? '').join(' ');
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet('Ønsker');
  sheet.addRow(['Nummer', 'Udfordring', 'Ønske', 'Bøvl', 'Hvor ofte', 'Minutter']);
  for (let row = 1; row <= ROWS; row += 1) sheet.addRow([row, text(), text(), 4, 52, 15]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function loadOnce(env: NodeJS.ProcessEnv, file: string): Promise<ImportMeasured> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [IMPORTER, file], {
    // As a second start finds it: what is compiled is read, not compiled again.
    env: { ...process.env, ...env, NODE_COMPILE_CACHE: join(tmpdir(), 'forenkl-bench-compiled') },
  });
  return JSON.parse(stdout) as ImportMeasured;
}
