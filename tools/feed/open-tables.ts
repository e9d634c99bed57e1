/** Opens the tables the bot writes to: by the bot's own settings, else those of `npm run dev`. */
import { readConfig } from '../../src/config/read-config.ts';
import { storageAccess } from '../../src/config/storage-access.ts';
import { type Backend, createBackend } from '../../src/storage/index.ts';
import { azuriteConnectionString } from '../dev/azurite.ts';
import { refusal } from '../dev/refusal.ts';
import { notedTablesPort } from '../dev/running.ts';
import { TOWN_TENANT } from '../dev/town-people.ts';

export interface Tables {
  readonly backend: Backend;
  readonly tenant: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const DEV_TABLES_PORT = 10_002;
const READ = [
  'FORENKL_STORAGE',
  'FORENKL_TABLES_CONNECTION',
  'FORENKL_TABLES_ENDPOINT',
  'FORENKL_TENANTS',
] as const;

/** Refuses in one sentence when there is nothing to open. */
export async function openTables(env: Environment): Promise<Tables> {
  const devPort = (await notedTablesPort()) ?? DEV_TABLES_PORT;
  const outcome = readConfig(settingsFrom(env, devPort));
  if (!outcome.ok) throw refusal(outcome.problems.map(({ remedy }) => remedy).join(' '));
  const { storage, tenants } = outcome.config;
  if (storage.kind === 'memory') {
    throw refusal('The tables of a bot that keeps them in memory cannot be read from outside it.');
  }
  const backend = await createBackend(storageAccess(storage));
  await backend.ping().catch(() => {
    throw refusal(
      'The tables cannot be reached: set FORENKL_TABLES_CONNECTION to what the bot uses, ' +
        'or run this where npm run dev was started.',
    );
  });
  return { backend, tenant: tenants[0] ?? TOWN_TENANT };
}

function settingsFrom(env: Environment, devPort: number): Environment {
  const given = READ.flatMap((name) => (env[name] ? [[name, env[name]] as const] : []));
  const settings: Environment = { FORENKL_TENANTS: TOWN_TENANT, ...Object.fromEntries(given) };
  const told = settings['FORENKL_TABLES_CONNECTION'] ?? settings['FORENKL_TABLES_ENDPOINT'];
  return {
    FORENKL_LOCAL: '1',
    ...(told === undefined && {
      FORENKL_TABLES_CONNECTION: azuriteConnectionString(devPort),
    }),
    ...settings,
  };
}
