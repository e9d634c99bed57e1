// Storage in Azure Table Storage, or in Azurite, which speaks the same language.
import { TableClient } from '@azure/data-tables';
import { signedIn } from '../signed-in.ts';
import { type Backend, TABLES, type TableName } from '../table.ts';
import { asTrouble, isAbsent } from './answers.ts';
import { type AzureTable, makeAzureTable } from './azure-table.ts';
import { PLAIN_ASCII } from './plain-ascii.ts';

/** With an endpoint we sign in as whoever the process runs as. */
export type AzureTablesAccess =
  | { readonly connectionString: string }
  | { readonly endpoint: string };

const TIMEOUT_MS = 2000;
const OPTIONS = { retryOptions: { maxRetries: 0 }, additionalPolicies: [PLAIN_ASCII] };

/** Makes the backend; a call is given up after `timeoutMs` and never tried again in here. */
export async function makeAzureTablesBackend(
  access: AzureTablesAccess,
  timeoutMs = TIMEOUT_MS,
): Promise<Backend> {
  const clientOf = await clientsOf(access);
  const clients = new Map<TableName, TableClient>(TABLES.map((name) => [name, clientOf(name)]));
  const tables = new Map<TableName, AzureTable>();
  for (const [name, client] of clients) tables.set(name, makeAzureTable(client, timeoutMs));

  function table(name: TableName): AzureTable {
    const found = tables.get(name);
    if (found === undefined) throw new Error(`no table is called ${name}`);
    return found;
  }

  return {
    table,
    nextPartition: (name, within) => table(name).nextPartition(within),
    async prepare() {
      const abortSignal = AbortSignal.timeout(timeoutMs);
      // A table that is there already is no error.
      const creating = [...clients.values()].map((client) => client.createTable({ abortSignal }));
      await Promise.all(creating).catch(rethrown);
    },
    async ping() {
      const abortSignal = AbortSignal.timeout(timeoutMs);
      const asking = clients.get('jobs')?.getEntity('ping', 'ping', { abortSignal });
      await asking?.catch((error: unknown) => {
        if (!isAbsent(error)) throw asTrouble(error);
      });
    },
  };
}

function rethrown(error: unknown): never {
  throw asTrouble(error);
}

async function clientsOf(access: AzureTablesAccess): Promise<(name: TableName) => TableClient> {
  if ('connectionString' in access) {
    const { connectionString } = access;
    // Azurite speaks plain HTTP; every other connection string says https itself.
    const allowInsecureConnection = /(Protocol=http;|TableEndpoint=http:)/i.test(connectionString);
    const options = { ...OPTIONS, allowInsecureConnection };
    return (name) => TableClient.fromConnectionString(connectionString, name, options);
  }
  const credential = await signedIn();
  return (name) => new TableClient(access.endpoint, name, credential, OPTIONS);
}
