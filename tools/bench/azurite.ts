/** Azurite for a measurement: on a free port, its rows in memory, with the settings a bot needs. */
import {
  azuriteChild,
  azuriteConnectionString,
  azuriteIsReady,
  stopAzurite,
} from '../dev/azurite.ts';
import { startChild } from '../dev/children.ts';
import { freePort } from '../dev/ports.ts';

export interface BenchAzurite {
  /** What a bot is told to keep its rows there; the town gives people places to work at. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

export async function azuriteForBench(seed: 'town' | '' = 'town'): Promise<BenchAzurite> {
  const port = await freePort();
  const child = startChild(azuriteChild({ port }));
  await azuriteIsReady(child);
  return {
    env: {
      FORENKL_STORAGE: 'azure-tables',
      FORENKL_TABLES_CONNECTION: azuriteConnectionString(port),
      FORENKL_SEED: seed,
    },
    stop: () => stopAzurite(child),
  };
}
