// The wiring of telemetry: nothing of it is loaded, and nothing is wrapped, where it is not set up.
import { meteredAsk } from './bot/metered-ask.ts';
import type { Ask } from './bot/one-request.ts';
import type { Config } from './config/config.ts';
import type { TenantId } from './domain/shared/ids.ts';
import { atMost } from './jobs/at-most.ts';
import { systemTimers } from './jobs/system-timers.ts';
import type { Job } from './jobs/table.ts';
import type { Clock } from './ports/clock.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Log } from './ports/log.ts';
import { noTelemetry, type Telemetry } from './ports/telemetry.ts';
import type { ServerDeps } from './server/server.ts';
import type { Backend } from './storage/index.ts';
import { meteredBackend } from './storage/metered-backend.ts';
import { meteredLedger } from './telemetry/metered-ledger.ts';
import { meteredRun } from './telemetry/metered-run.ts';
import { queueFigures } from './telemetry/queue-figures.ts';

export interface Measuring {
  readonly telemetry: Telemetry;
  /** The log it was made with, with its lines leaving too. */
  readonly log: Log;
  /** Sends what is left, waiting at most so many milliseconds. */
  readonly close: (withinMs: number) => Promise<void>;
}

/** As the settings say. Throws, with what to do about it, when they cannot be followed. */
export async function measuringBy(config: Config, log: Log): Promise<Measuring> {
  const { telemetry: connection, bot, logLevel } = config;
  if (connection === undefined) return { telemetry: noTelemetry, log, close: async () => {} };
  const { openTelemetry } = await import('./telemetry/open-telemetry.ts');
  const pipeline = await openTelemetry({
    connectionString: connection.reveal(),
    ...(bot?.appType === 'UserAssignedMSI' && { identity: bot.appId }),
    instance: crypto.randomUUID(),
    log,
  });
  return {
    telemetry: pipeline.telemetry,
    log: pipeline.along(log, logLevel),
    close: (withinMs) => atMost(withinMs, pipeline.close(), systemTimers),
  };
}

/** What each part is when it is measured; the part itself when nothing is. */
export function measuredBy(telemetry: Telemetry) {
  const off = telemetry === noTelemetry;
  return {
    storage: (backend: Backend) => (off ? backend : meteredBackend(backend, telemetry)),
    ledger: (ledger: Ledger) => (off ? ledger : meteredLedger(ledger, telemetry)),
    jobs: (jobs: readonly Job[]) => (off ? jobs : jobs.map((job) => meteredJob(telemetry, job))),
    lane: (lane: (ask: Ask) => Ask) => (ask: Ask) => lane(off ? ask : meteredAsk(telemetry, ask)),
    /** What Teams sends as a trace of its own, and every answer counted. */
    requests: (messages: ServerDeps['messages']): Pick<ServerDeps, 'messages' | 'answered'> => ({
      messages: (...given) =>
        telemetry.span('request', { method: 'POST', route: '/api/messages' }, async (note) => {
          const answer = await messages(...given);
          note({ status: answer.status });
          return answer;
        }),
      answered: (facts) => telemetry.count('forenkl.http.requests', facts),
    }),
    /** Begins to look up how long messages have waited. */
    queue: (given: {
      readonly ledger: Pick<Ledger, 'standing'>;
      readonly tenants: readonly TenantId[];
      readonly clock: Clock;
    }) => queueFigures(telemetry, given),
  };
}

function meteredJob(telemetry: Telemetry, job: Job): Job {
  return { ...job, run: (...given) => meteredRun(telemetry, job.name, () => job.run(...given)) };
}
