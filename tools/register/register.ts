// `npm run register -- FILE [--dry-run]`: loads the register and the rules from one file.
import { randomBytes } from 'node:crypto';
import type { Config } from '../../src/config/config.ts';
import { describeProblems, readConfig } from '../../src/config/read-config.ts';
import { storageAccess } from '../../src/config/storage-access.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import type { Backend } from '../../src/storage/table.ts';
import { type Options, readOptions, USAGE } from './options.ts';
import { EXIT, runRegister } from './run-register.ts';

/** Resolves to the exit code. */
async function register(args: readonly string[]): Promise<number> {
  const options = readOptions(args);
  if (options === undefined) {
    console.error(USAGE);
    return EXIT.failed;
  }
  const outcome = readConfig(process.env);
  if (!outcome.ok) {
    console.error(describeProblems(outcome.problems));
    return EXIT.failed;
  }
  const { config } = outcome;
  const tenant = tenantFor(config, options);
  if (tenant === undefined) {
    console.error(`Vælg kommunens tenant med --tenant: ${config.tenants.join(', ')}`);
    return EXIT.failed;
  }
  if (config.storage.kind === 'memory' && !options.dryRun) {
    console.error('FORENKL_STORAGE=memory gemmer intet. Brug --dry-run, eller vælg azure-tables.');
    return EXIT.failed;
  }
  const backend = await createBackend(storageAccess(config.storage));
  const trouble = await troubleWith(backend);
  if (trouble !== undefined) {
    console.error(`Lageret kan ikke bruges: ${trouble}. Kører det, og er forbindelsen rigtig?`);
    return EXIT.failed;
  }
  const stores = createStores(backend, {
    clock: { now: () => new Date() },
    ids: { fresh: () => randomBytes(16).toString('base64url') },
  });
  const print = (line: string) => console.log(line);
  return runRegister({ registry: stores.registry, tenant: asId<TenantId>(tenant), print }, options);
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
function tenantFor({ tenants }: Config, { tenant }: Options): string | undefined {
  if (tenant !== undefined) return tenants.find((known) => known === tenant.toLowerCase());
  return tenants.length === 1 ? tenants[0] : undefined;
}

process.exitCode = await register(process.argv.slice(2));
