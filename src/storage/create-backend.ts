// Picks the storage backend and puts around it what every backend needs.
import { withLimits } from './limits.ts';
import { makeMemoryBackend } from './memory/memory-backend.ts';
import { withRetries } from './retries.ts';
import type { Backend } from './table.ts';

/** Where rows are kept. With an endpoint we sign in as whoever the process runs as. */
export type StorageConfig =
  | { readonly kind: 'memory' }
  | { readonly kind: 'azure-tables'; readonly connectionString: string }
  | { readonly kind: 'azure-tables'; readonly endpoint: string };

/** Makes a backend that refuses what the table service refuses, and tries again when it fails. */
export async function createBackend(config: StorageConfig): Promise<Backend> {
  return withLimits(withRetries(await bareBackend(config)));
}

async function bareBackend(config: StorageConfig): Promise<Backend> {
  if (config.kind === 'memory') return makeMemoryBackend();
  // The client library costs start time: it is loaded only by who stores there.
  const { makeAzureTablesBackend } = await import('./azure-tables/azure-tables-backend.ts');
  return makeAzureTablesBackend(config);
}
