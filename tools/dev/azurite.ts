/** Starts Azurite, the embedded stand-in for Azure Table Storage (tables only). */
import { fileURLToPath } from 'node:url';
import { type Child, startChild } from './children.ts';

export interface AzuritePlan {
  readonly port: number;
  /** Where rows are kept; without it they live in memory and go with the process. */
  readonly folder?: string;
}

export interface RunningAzurite {
  readonly connectionString: string;
  readonly child: Child;
}

const START_TIMEOUT_MS = 30_000;
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

/** Resolves when Azurite answers. Stop it with `child.stop(Infinity)`: SIGKILL loses rows. */
export async function startAzuriteProcess(plan: AzuritePlan): Promise<RunningAzurite> {
  const child = startChild({ name: 'Azurite', args: azuriteArguments(plan) });
  try {
    await child.says('successfully started', START_TIMEOUT_MS);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { connectionString: azuriteConnectionString(plan.port), child };
}

function azuriteArguments(plan: AzuritePlan): string[] {
  const place = plan.folder === undefined ? ['--inMemoryPersistence'] : ['--location', plan.folder];
  const quiet = ['--silent', '--disableTelemetry', '--skipApiVersionCheck'];
  return [PROCESS_FILE, '--tableHost', '127.0.0.1', '--tablePort', `${plan.port}`, ...place, ...quiet];
}
