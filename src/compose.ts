// The only place that sees every room: it makes each part and hands it what it needs.
import type { NotifierDeps } from './bot/notifier.ts';
import { apiOf } from './compose-api.ts';
import { backupBy } from './compose-backup.ts';
import { makeSenders, openLanes } from './compose-delivery.ts';
import { wireJobs } from './compose-jobs.ts';
import { pagesOf, publicUrlOf } from './compose-pages.ts';
import { ids, makeParts } from './compose-parts.ts';
import { holdAfterRestore } from './compose-restored.ts';
import { prepareStorage, readAhead, storeQuestionSets, tellBindingCodes } from './compose-start.ts';
import { measuredBy } from './compose-telemetry.ts';
import { botOf, speakWith } from './compose-turns.ts';
import { webhooksBy } from './compose-webhooks.ts';
import type { Config } from './config/config.ts';
import { storageAccess } from './config/storage-access.ts';
import { asId, type TenantId } from './domain/shared/ids.ts';
import { atMost } from './jobs/at-most.ts';
import { systemTimers } from './jobs/system-timers.ts';
import type { Timers } from './jobs/timers.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { noTelemetry, type Telemetry } from './ports/telemetry.ts';
import { createServer } from './server/server.ts';
import { type Backend, createBackend } from './storage/index.ts';

/** What may stand in the place of the world outside. */
export interface World {
  readonly storage?: Backend;
  readonly clock?: Clock;
  readonly timers?: Timers;
  readonly telemetry?: Telemetry;
  /** Another Entra than Microsoft's for those who sign in. */
  readonly login?: string;
}

export interface Program {
  /** Takes requests from now on; resolves with the port. */
  listen(): Promise<number>;
  /** Makes storage and question sets ready and starts the jobs; `print` is for whoever started the program. */
  prepare(print: (line: string) => void): Promise<void>;
  /** Ends gently, waiting at most so many milliseconds for what is running. */
  stop(withinMs: number): Promise<void>;
}

/** How a process stands with the sending for a tenant it does not serve. */
const NOT_SERVED = { holds: false, pausedMs: 0 };

const systemClock = { now: () => new Date() };

/**
 * Puts the whole program together; nothing listens or is stored yet. Rows lie where the settings
 * say, and time is that of the machine, unless another world is handed in.
 */
export async function compose(config: Config, log: Log, world: World = {}): Promise<Program> {
  const { clock = systemClock, timers = systemTimers, login, telemetry = noTelemetry } = world;
  const tenants = config.tenants.map((tenant) => asId<TenantId>(tenant));
  const measured = measuredBy(telemetry);
  const bare = world.storage ?? (await createBackend(storageAccess(config.storage)));
  const backend = measured.storage(bare);
  const gate = { tenants: config.tenants, serviceHosts: config.serviceHosts, local: config.local };
  const speak: NotifierDeps['speak'] = (...said) => speakWith(config, parts, said);
  const address = publicUrlOf(config);
  const lanes = openLanes(config, { tenants, gate, speak, measured });
  const parts = makeParts(config, {
    backend,
    measured,
    clock,
    log,
    notifier: lanes.answers,
    publicUrl: address.publicUrl,
    nudge: (job) => runner.nudge(job),
    delivery: {
      standing: (tenant) => senders.get(tenant)?.standing() ?? NOT_SERVED,
      health: (tenant) => runner.health(tenant),
    },
  });
  const senders = makeSenders({ ...parts.jobs, log, holder: ids.fresh() }, lanes, tenants);
  const { runner, heldJobs } = wireJobs(
    {
      ...parts.jobs,
      ...{ senders, ...webhooksBy({ ...parts.jobs, receivers: parts.receivers, clock, log }) },
      ...backupBy(config, { backend: bare, clock, log }),
    },
    { tenants, timers, log, measured },
  );
  const bot = botOf(config, parts, { gate, connectorOf: lanes.answersOf, log, telemetry });
  let prepared = false;
  const server = createServer({
    ...measured.requests(bot.messages),
    ready: async () => {
      if (prepared) await backend.ping();
      return prepared;
    },
    jobs: () => runner.states(),
    pages: pagesOf(config, { ...parts.stores, ...parts.channel, ...parts.rounds, tenants, login }),
    ...apiOf(config, parts, { log, publicUrl: address.publicUrl, login }),
    failed: (error) => log.error('request-failed', {}, error),
  });

  return {
    listen: async () => address.listening(await server.listen(config.port, config.host)),
    prepare: async (print) => {
      parts.words.prepare();
      await prepareStorage(backend);
      await storeQuestionSets(parts.stores.sets, tenants);
      await tellBindingCodes(parts.channel, tenants, print);
      await holdAfterRestore({ ...parts.jobs, jobs: heldJobs, log }, tenants);
      runner.start();
      measured.queue({ ledger: parts.stores.ledger, tenants, clock });
      await readAhead(parts.channel, tenants);
      prepared = true;
    },
    stop: async (withinMs) => {
      // All at once: one deadline holds for turns, for messages in hand and for the lease.
      const turns = server.close(withinMs).then(() => bot.idle());
      await Promise.all([atMost(withinMs, turns, systemTimers), runner.stop(withinMs)]);
    },
  };
}
