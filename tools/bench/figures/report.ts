/** How long a catalogue of a thousand proposals takes, what it holds in memory, and whom it holds up. */
import { execFile } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { createBackend } from '../../../src/storage/index.ts';
import { startAzurite } from '../azurite.ts';
import { type Figure, figure, median } from '../figure.ts';
import type { MadeMeasured } from '../paper-maker.ts';
import { fillQueue } from '../queue-filling.ts';

const MAKER = fileURLToPath(new URL('../paper-maker.ts', import.meta.url));
const PROPOSALS = 1_000;
const ROUNDS = 3;

/** Medians of processes that make it once each, in Word and in Excel, from Azurite. */
export async function report(): Promise<readonly Figure[]> {
  const azurite = await startAzurite('nothing');
  try {
    const connectionString = azurite.env['FORENKL_TABLES_CONNECTION'] ?? '';
    const backend = await createBackend({ kind: 'azure-tables', connectionString });
    await backend.prepare();
    await fillQueue(backend, PROPOSALS);
    const made: MadeMeasured[] = [];
    for (let round = 0; round < ROUNDS; round += 1) made.push(await makeOnce(azurite.env));
    for (const { ms, before, peak } of made) {
      console.error(
        `  ${ms.toFixed(0)} ms, ${(before / 1e6).toFixed(0)} to ${(peak / 1e6).toFixed(0)} MB`,
      );
    }
    const middle = (of: (one: MadeMeasured) => number) => median(made.map(of));
    return [
      figure(
        'report.ms',
        middle(({ ms }) => ms),
        { unit: 'ms', limit: 10_000 },
      ),
      figure(
        'report.memory.ratio',
        middle(({ peak, before }) => peak / before),
        { unit: 'ratio', limit: 1.5 },
      ),
      figure(
        'report.held.ms',
        middle(({ heldMs }) => heldMs),
        { unit: 'ms', limit: 250 },
      ),
    ];
  } finally {
    await azurite.stop();
  }
}

async function makeOnce(env: NodeJS.ProcessEnv): Promise<MadeMeasured> {
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [MAKER], {
    // As a second start finds it: what is compiled is read, not compiled again.
    env: { ...process.env, ...env, NODE_COMPILE_CACHE: join(tmpdir(), 'forenkl-bench-compiled') },
  });
  return JSON.parse(stdout) as MadeMeasured;
}
