// The exporters to Azure Monitor: they send where the connection string says, and nowhere else.
import { env } from 'node:process';
import type { TokenCredential } from '@azure/identity';
import {
  AzureMonitorLogExporter,
  AzureMonitorMetricExporter,
  AzureMonitorTraceExporter,
} from '@azure/monitor-opentelemetry-exporter';
import { askForNoSettings } from './no-remote-settings.ts';
import type { Exporters } from './pipeline.ts';

const ON_THIS_MACHINE = /IngestionEndpoint=(http:\/\/127\.0\.0\.1:\d+)(?:\/|;|$)/;

export interface AzureAccess {
  readonly connectionString: string;
  /** Client id of the managed identity that signs in; without one the connection string is enough. */
  readonly identity?: string;
  /** Told how each request ended: a status, or 0 when there was no answer. */
  readonly answered: (status: number) => void;
}

/** Throws when the connection string names no instrumentation key. */
export async function azureExporters(access: AzureAccess): Promise<Exporters> {
  // The library would tell its maker how it is used; only the environment keeps it from that.
  env['APPLICATION_INSIGHTS_NO_STATSBEAT'] = '1';
  const credential = await credentialOf(access);
  const options = {
    connectionString: access.connectionString,
    // What could not be sent is lost: nothing of this is to lie in a folder.
    disableOfflineStorage: true,
    ...standInFor(access),
    ...(credential !== undefined && { credential }),
    additionalPolicies: [{ policy: watching(access.answered), position: 'perCall' as const }],
  };
  const exporters = {
    spans: new AzureMonitorTraceExporter(options),
    metrics: new AzureMonitorMetricExporter(options),
    logs: new AzureMonitorLogExporter(options),
  };
  await askForNoSettings();
  return exporters;
}

/** A request is not begun without a token, so that there is none is told from here. */
async function credentialOf({
  identity,
  answered,
}: AzureAccess): Promise<TokenCredential | undefined> {
  if (identity === undefined) return undefined;
  const { ManagedIdentityCredential } = await import('@azure/identity');
  const own = new ManagedIdentityCredential({ clientId: identity });
  return {
    getToken: (...asked) =>
      own.getToken(...asked).catch((error: unknown) => {
        answered(0);
        throw error;
      }),
  };
}

/** A stand-in for the service on this machine speaks plain HTTP, and the library insists on TLS. */
function standInFor({ connectionString }: AzureAccess) {
  const [, host] = ON_THIS_MACHINE.exec(connectionString) ?? [];
  return host === undefined ? {} : { host, allowInsecureConnection: true };
}

interface Asked {
  readonly url: string;
}

/** The exporters hold many failures for success when nothing is kept on disk, so requests are watched. */
function watching(answered: AzureAccess['answered']) {
  return {
    name: 'forenkl-watching',
    sendRequest: async <Request extends Asked, Answer extends { readonly status: number }>(
      request: Request,
      next: (request: Request) => Promise<Answer>,
    ): Promise<Answer> => {
      const answer = await next(request).catch((error: unknown) => {
        answered(0);
        throw error;
      });
      answered(answer.status);
      return answer;
    },
  };
}
