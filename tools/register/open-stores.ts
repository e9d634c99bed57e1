// Opens the bot's own storage for a program that is run beside it.
import { randomBytes } from 'node:crypto';
import type { Config } from '../../src/config/config.ts';
import { describeProblems, readConfig } from '../../src/config/read-config.ts';
import { storageAccess } from '../../src/config/storage-access.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { ok, type Result, refused } from '../../src/domain/shared/result.ts';
import { createBackend, createStores, type Stores } from '../../src/storage/index.ts';
import type { Backend } from '../../src/storage/table.ts';

export interface Opened {
  readonly config: Config;
  readonly stores: Stores;
  readonly tenant: TenantId;
}

/** By the bot's settings; a refusal is what to tell whoever started the program. */
export async function openStores(wanted: {
  /** Needed only when the bot serves more than one tenant. */
  readonly tenant?: string;
  /** What to do instead when nothing would be kept; absent when nothing is to be. */
  readonly insteadOfMemory?: string;
}): Promise<Result<Opened, string>> {
  const outcome = readConfig(process.env);
  if (!outcome.ok) return refused(describeProblems(outcome.problems));
  const { config } = outcome;
  const tenant = tenantFor(config, wanted.tenant);
  if (tenant === undefined) {
    return refused(`Vælg kommunens tenant med --tenant: ${config.tenants.join(', ')}`);
  }
  if (config.storage.kind === 'memory' && wanted.insteadOfMemory !== undefined) {
    return refused(`FORENKL_STORAGE=memory gemmer intet. ${wanted.insteadOfMemory}`);
  }
  const backend = await createBackend(storageAccess(config.storage));
  const trouble = await troubleWith(backend);
  if (trouble !== undefined) {
    return refused(`Lageret kan ikke bruges: ${trouble}. Kører det, og er forbindelsen rigtig?`);
  }
  const stores = createStores(backend, {
    clock: { now: () => new Date() },
    ids: { fresh: () => randomBytes(16).toString('base64url') },
  });
  return ok({ config, stores, tenant: asId<TenantId>(tenant) });
}

/** Why rows cannot be stored there, in the words of the storage; undefined when they can. */
async function troubleWith(backend: Backend): Promise<string | undefined> {
  try {
    await backend.prepare();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** The tenant that was asked for when the bot serves it; else the only one. */
function tenantFor({ tenants }: Config, tenant: string | undefined): string | undefined {
  if (tenant !== undefined) return tenants.find((known) => known === tenant.toLowerCase());
  return tenants.length === 1 ? tenants[0] : undefined;
}
