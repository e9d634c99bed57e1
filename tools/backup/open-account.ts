// Opens the bot's own tables and the place for exports, for a program that is run beside it.
import type { BackupChoice, Config } from '../../src/config/config.ts';
import { describeProblems, readConfig } from '../../src/config/read-config.ts';
import { storageAccess } from '../../src/config/storage-access.ts';
import { ok, type Result, refused } from '../../src/domain/shared/result.ts';
import type { BackupStore } from '../../src/ports/backup-store.ts';
import { makeBlobStore } from '../../src/storage/backup/blob-store.ts';
import { makeFolderStore } from '../../src/storage/backup/folder-store.ts';
import { createBackend } from '../../src/storage/index.ts';
import type { Backend } from '../../src/storage/table.ts';

export interface Account {
  readonly tenant: string;
  /** Opened when it is first needed. */
  readonly tables: () => Promise<Backend>;
  readonly exports: BackupStore;
}

/** By the bot's settings; a refusal is what to tell whoever started the program. */
export async function openAccount(wanted: {
  readonly tenant?: string;
  /** A folder to take the place of the blobs. */
  readonly folder?: string;
}): Promise<Result<Account, string>> {
  const outcome = readConfig(process.env);
  if (!outcome.ok) return refused(describeProblems(outcome.problems));
  const { config } = outcome;
  const tenant = tenantFor(config, wanted.tenant);
  if (tenant === undefined) {
    return refused(`Vælg kommunens tenant med --tenant: ${config.tenants.join(', ')}`);
  }
  const exports = await exportsOf(config.backup, wanted.folder);
  if (exports === undefined) {
    return refused(
      'Sæt FORENKL_BLOBS_ENDPOINT eller FORENKL_BLOBS_CONNECTION, eller vælg --folder.',
    );
  }
  return ok({ tenant, exports, tables: () => createBackend(storageAccess(config.storage)) });
}

/** Tables by their endpoint, which our identity opens, or by a connection string. */
export function openTables(at: string): Promise<Backend> {
  const where = at.startsWith('https://') ? { endpoint: at } : { connectionString: at };
  return createBackend({ kind: 'azure-tables', ...where });
}

async function exportsOf(
  choice: BackupChoice | undefined,
  folder: string | undefined,
): Promise<BackupStore | undefined> {
  if (folder !== undefined) return makeFolderStore(folder);
  if (choice === undefined) return undefined;
  return makeBlobStore(
    choice.kind === 'connection'
      ? { connectionString: choice.connection.reveal() }
      : { endpoint: choice.endpoint },
  );
}

function tenantFor({ tenants }: Config, tenant: string | undefined): string | undefined {
  if (tenant !== undefined) return tenants.find((known) => known === tenant.toLowerCase());
  return tenants.length === 1 ? tenants[0] : undefined;
}
