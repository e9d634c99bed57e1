// Finds exports, and reads one back only when each byte of it is as it was written.

import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { BackupStore } from '../../ports/backup-store.ts';
import { type Manifest, manifestSchema, type Part } from '../codecs/backup.ts';
import type { TableName } from '../table.ts';
import { type PlacedRow, sha256Of, unpackLines } from './lines.ts';
import { foldersIn, manifestPath } from './manifest.ts';

export interface Export {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** What keeps an export from being restored. */
export type ExportFault =
  | { readonly kind: 'none' }
  | { readonly kind: 'manifest'; readonly folder: string }
  | { readonly kind: 'missing' | 'altered' | 'count'; readonly part: string }
  | { readonly kind: 'table'; readonly table: string };

/** Folders of the whole exports of a tenant, the oldest first. */
export async function listExports(store: BackupStore, tenant: string): Promise<readonly string[]> {
  return foldersIn(await store.list(`${tenant}/`)).toSorted();
}

/** Opens an export by the name of its folder, or the latest one. */
export async function openExport(
  store: BackupStore,
  tenant: string,
  wanted: string,
): Promise<Result<Export, ExportFault>> {
  const all = await listExports(store, tenant);
  const folder = wanted === 'latest' ? all.at(-1) : all.find((one) => one.endsWith(`/${wanted}`));
  if (folder === undefined) return refused({ kind: 'none' });
  const manifest = manifestSchema.safeParse(parsed(await store.read(manifestPath(folder))));
  if (!manifest.success || manifest.data.tenant !== tenant) {
    return refused({ kind: 'manifest', folder });
  }
  return ok({ folder, manifest: manifest.data });
}

/** Every fault of an export: files gone or changed, and counts that do not fit. */
export async function faultsOf(
  store: BackupStore,
  { folder, manifest }: Export,
): Promise<readonly ExportFault[]> {
  const faults: ExportFault[] = [];
  for (const { table, rows, parts } of manifest.tables) {
    let found = 0;
    for (const part of parts) {
      const read = await rowsOf(store, folder, part);
      if (read.ok) found += read.value.length;
      else faults.push(read.problem);
    }
    if (found !== rows) faults.push({ kind: 'table', table });
  }
  return faults;
}

/** The rows of a table, a part at a time. Throws when a part is not as it was written. */
export async function* rowsOfTable(
  store: BackupStore,
  { folder, manifest }: Export,
  table: TableName,
): AsyncGenerator<readonly PlacedRow[]> {
  for (const part of manifest.tables.find((one) => one.table === table)?.parts ?? []) {
    const read = await rowsOf(store, folder, part);
    if (!read.ok) throw new Error(`part ${part.name} is not as it was written`);
    yield read.value;
  }
}

async function rowsOf(
  store: BackupStore,
  folder: string,
  part: Part,
): Promise<Result<readonly PlacedRow[], ExportFault>> {
  const bytes = await store.read(`${folder}/${part.name}`);
  if (bytes === undefined) return refused({ kind: 'missing', part: part.name });
  const isWhole = bytes.length === part.bytes && sha256Of(bytes) === part.sha256;
  if (!isWhole) return refused({ kind: 'altered', part: part.name });
  const rows = await unpackLines(bytes);
  return rows.length === part.rows ? ok(rows) : refused({ kind: 'count', part: part.name });
}

function parsed(bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}
