// Exports into blobs; nothing but this file loads their client library.
import { readFileSync } from 'node:fs';
import type { Manifest } from '../codecs/backup.ts';
import { PACING } from '../retries.ts';
import { type BlobAccess, makeBlobStore } from './blob-store.ts';
import { type ExportDeps, exportTables, type Going } from './export-tables.ts';

const PACKAGE = new URL('../../../package.json', import.meta.url);

/** Exports a tenant to where the settings say. */
export async function exportTo(
  access: BlobAccess,
  deps: Pick<ExportDeps, 'backend' | 'clock'>,
  ...[tenant, going]: [tenant: string, going?: Going]
): Promise<Manifest> {
  const store = await makeBlobStore(access);
  return exportTables({ ...deps, store, program: programVersion(), pacing: PACING }, tenant, going);
}

/** As package.json says. */
export function programVersion(): string {
  const described: unknown = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const known = typeof described === 'object' && described !== null && 'version' in described;
  return known ? String(described.version) : 'unknown';
}
