/** Azurite for a measurement: on a free port, its rows in memory, with the settings a bot needs. */
import { createBackend } from '../../src/storage/index.ts';
import {
  azuriteChild,
  azuriteConnectionString,
  azuriteIsReady,
  stopAzurite,
} from '../dev/azurite.ts';
import { startChild } from '../dev/children.ts';
import { freePort } from '../dev/ports.ts';
import { storeRegister } from './register.ts';

export interface BenchAzurite {
  /** What a bot is told to keep its rows there. */
  readonly env: NodeJS.ProcessEnv;
  stop(): Promise<void>;
}

/** Starts one with nothing in it, or with a register and nothing else. */
export async function startAzurite(holding: 'nothing' | 'register'): Promise<BenchAzurite> {
  const port = await freePort();
  const connectionString = azuriteConnectionString(port);
  const child = startChild(azuriteChild({ port }));
  await azuriteIsReady(child);
  if (holding === 'register') {
    const backend = await createBackend({ kind: 'azure-tables', connectionString });
    await backend.prepare();
    await storeRegister(backend);
  }
  const env = { FORENKL_STORAGE: 'azure-tables', FORENKL_TABLES_CONNECTION: connectionString };
  return { env, stop: () => stopAzurite(child) };
}
