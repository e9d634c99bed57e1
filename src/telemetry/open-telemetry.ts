// Opens the way to Azure Monitor; loaded only where it is set up.
import { readFileSync } from 'node:fs';
import type { Log } from '../ports/log.ts';
import { azureExporters } from './azure-exporters.ts';
import { makePipeline, type Pipeline } from './pipeline.ts';

export interface TelemetryPlan {
  readonly connectionString: string;
  /** Client id of the managed identity that signs in; without one the connection string is enough. */
  readonly identity?: string;
  /** Names this process among others. */
  readonly instance: string;
  readonly log: Pick<Log, 'warn' | 'info'>;
}

const PACKAGE = new URL('../../package.json', import.meta.url);

/** Throws, with what to do about it, when the connection string cannot be used. */
export async function openTelemetry(plan: TelemetryPlan): Promise<Pipeline> {
  const exporters = await azureExporters({ ...plan, answered: toldOnce(plan.log) }).catch(
    (cause: unknown) => {
      throw new Error(
        'APPLICATIONINSIGHTS_CONNECTION_STRING cannot be used: copy it whole from Application Insights, or leave it out.',
        { cause },
      );
    },
  );
  return makePipeline(exporters, {
    'service.name': 'forenkl',
    'service.version': version(),
    'service.instance.id': plan.instance,
  });
}

function version(): string {
  const described: unknown = JSON.parse(readFileSync(PACKAGE, 'utf8'));
  const known = typeof described === 'object' && described !== null && 'version' in described;
  return known ? String(described.version) : 'unknown';
}

/** A line when sending begins to fail and one when it works again: not one a minute. */
function toldOnce(log: TelemetryPlan['log']): (status: number) => void {
  let fails = false;
  return (status) => {
    const failed = status < 200 || status >= 300;
    if (failed && !fails) log.warn('telemetry-failed', { status });
    if (!failed && fails) log.info('telemetry-resumed');
    fails = failed;
  };
}
