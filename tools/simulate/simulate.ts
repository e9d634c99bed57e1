/**
 * `npm run simulate`: sends a letter to many on a simulated clock, or with `--year` lives through a
 * year of proposals and answers, and judges what came of it.
 */
import { makeAzureTablesBackend } from '../../src/storage/azure-tables/azure-tables-backend.ts';
import { makeMemoryBackend } from '../../src/storage/memory/memory-backend.ts';
import type { Backend } from '../../src/storage/table.ts';
import type { Figure } from '../bench/figure.ts';
import {
  azuriteChild,
  azuriteConnectionString,
  azuriteIsReady,
  stopAzurite,
} from '../dev/azurite.ts';
import { startChild } from '../dev/children.ts';
import { freePort } from '../dev/ports.ts';
import { isRefusal } from '../dev/refusal.ts';
import { fanOut } from './fan-out.ts';
import { judged } from './judge.ts';
import { type BackendName, readSimulateOptions, type SimulateOptions } from './options.ts';
import { judgedYear } from './year/judge-year.ts';
import { liveYear } from './year/live-year.ts';

/** Resolves to the exit code: one line of JSON a figure, 1 when one is over its limit. */
async function simulate(options: SimulateOptions): Promise<number> {
  let worst = 0;
  for (const name of options.backends) {
    const storage = await openStorage(name);
    try {
      for (const figure of await figuresOf(storage.backend, options)) {
        console.log(JSON.stringify({ ...figure, backend: name }));
        if (!figure.ok) worst = 1;
      }
    } finally {
      await storage.close();
    }
  }
  return worst;
}

async function figuresOf(storage: Backend, options: SimulateOptions): Promise<readonly Figure[]> {
  const { year, faults, seed } = options;
  if (year !== undefined) {
    const lived = await liveYear(storage, { proposals: year, faults, seed });
    console.error(JSON.stringify({ storageFaults: lived.faults }));
    return judgedYear(lived);
  }
  const outcome = await fanOut(storage, options);
  tell(outcome);
  return judged(options, outcome);
}

function tell({ toll, teams, diary }: Awaited<ReturnType<typeof fanOut>>): void {
  console.error(
    JSON.stringify({ ...toll, requests: diary.starts.length, met: Object.fromEntries(teams.met) }),
  );
}

/** An empty storage of its own; Azurite keeps its rows in memory. */
async function openStorage(name: BackendName) {
  if (name === 'memory') return { backend: makeMemoryBackend(), close: async () => {} };
  const port = await freePort();
  const child = startChild(azuriteChild({ port }));
  await azuriteIsReady(child);
  const connectionString = azuriteConnectionString(port);
  const backend = await makeAzureTablesBackend({ connectionString });
  await backend.prepare();
  return { backend, close: () => stopAzurite(child) };
}

try {
  process.exitCode = await simulate(readSimulateOptions(process.argv.slice(2)));
} catch (error) {
  console.error(isRefusal(error) ? error.message : error);
  process.exitCode = 1;
}
