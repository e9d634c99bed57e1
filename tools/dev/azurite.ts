/** How Azurite is started: the embedded stand-in for Azure Table Storage (tables only). */
import { fileURLToPath } from 'node:url';
import type { Child, ChildPlan } from './children.ts';

export interface AzuritePlan {
  readonly port: number;
  /** Where rows are kept; without it they live in memory and go with the process. */
  readonly folder?: string;
}

const PROCESS_FILE = fileURLToPath(new URL('azurite-process.ts', import.meta.url));

// Azurite's published development account: the same on every machine, and no secret.
const ACCOUNT = 'devstoreaccount1';
const ACCOUNT_KEY =
  'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==';

export function azuriteConnectionString(port: number): string {
  return [
    'DefaultEndpointsProtocol=http',
    `AccountName=${ACCOUNT}`,
    `AccountKey=${ACCOUNT_KEY}`,
    `TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`,
  ].join(';');
}

export function azuriteChild({ port, folder }: AzuritePlan): ChildPlan {
  const address = ['--tableHost', '127.0.0.1', '--tablePort', `${port}`];
  const place = folder === undefined ? ['--inMemoryPersistence'] : ['--location', folder];
  const quiet = ['--silent', '--disableTelemetry', '--skipApiVersionCheck'];
  return { name: 'Azurite', args: [PROCESS_FILE, ...address, ...place, ...quiet] };
}

/** Resolves when it answers: about a second. */
export async function azuriteIsReady(child: Child): Promise<void> {
  await child.says('successfully started');
}

/** Waits for as long as it takes: SIGKILL loses rows that were acknowledged. */
export async function stopAzurite(child: Child): Promise<void> {
  await child.stop(Number.POSITIVE_INFINITY);
}
