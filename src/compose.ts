// The only place that sees every room: it makes each part and hands it what it needs.
import { makeBot } from './bot/app.ts';
import { makeBoard } from './bot/handlers/board.ts';
import type { NotifierDeps } from './bot/notifier.ts';
import { makeRespond } from './bot/switchboard.ts';
import { type Authenticate, acceptUnsigned, checkTokens } from './bot/token.ts';
import type { Respond, Spoken } from './bot/turn.ts';
import { type Names, registerNames, spoken } from './cards/index.ts';
import { apiOf } from './compose-api.ts';
import { backupBy, holdAfterRestore } from './compose-backup.ts';
import { makeSenders, openLanes } from './compose-delivery.ts';
import { wireJobs } from './compose-jobs.ts';
import { ownOf } from './compose-own.ts';
import { paceBy } from './compose-pace.ts';
import { pagesOf, publicUrlOf } from './compose-pages.ts';
import { prepareStorage, storeQuestionSets, tellBindingCodes } from './compose-start.ts';
import { measuredBy } from './compose-telemetry.ts';
import { webhooksBy } from './compose-webhooks.ts';
import type { Config } from './config/config.ts';
import { storageAccess } from './config/storage-access.ts';
import { asId, type TenantId } from './domain/shared/ids.ts';
import type { Language } from './domain/shared/language.ts';
import type { Register } from './domain/shared/register.ts';
import { edge } from './i18n/edge.ts';
import { atMost } from './jobs/at-most.ts';
import { holidays } from './jobs/holidays.ts';
import { systemTimers } from './jobs/system-timers.ts';
import type { JobName } from './jobs/table.ts';
import type { Timers } from './jobs/timers.ts';
import { writeAudit } from './papers/audit/write-audit.ts';
import { writeAside } from './papers/made/write-aside.ts';
import { writeResults } from './papers/results/write-results.ts';
import { writeRollout } from './papers/rollout/write-rollout.ts';
import type { Clock } from './ports/clock.ts';
import type { Log } from './ports/log.ts';
import { noTelemetry, type Telemetry } from './ports/telemetry.ts';
import { createServer } from './server/server.ts';
import { type Backend, createBackend, createStores } from './storage/index.ts';
import { makeLikeness } from './text/likeness.ts';
import { makeSearch } from './text/search.ts';
import { openWords } from './text/suggestions/open-words.ts';
import { makeSuggest } from './text/suggestions/suggest.ts';
import { makeAdministrators } from './usecases/administrators.ts';
import { auditedChanges } from './usecases/audited-changes.ts';
import type { ChannelDeps } from './usecases/channel-deps.ts';
import { whenSaid } from './usecases/delivery/when-said.ts';
import type { LeaderDeps } from './usecases/leader-deps.ts';
import { notedChanges } from './usecases/noted-changes.ts';
import type { PaperDeps } from './usecases/papers/paper-deps.ts';
import { makeProjection } from './usecases/projection.ts';
import type { RoundDeps } from './usecases/rounds/round-deps.ts';
import type { WaveDeps } from './usecases/rounds/waves/wave-deps.ts';
import type { WorkshopDeps } from './usecases/rounds/workshop/workshop-deps.ts';

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
const ids = {
  fresh: () => Buffer.from(crypto.getRandomValues(new Uint8Array(16))).toString('base64url'),
};

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
  const runner = wireJobs(
    {
      ...parts.jobs,
      ...{ senders, ...webhooksBy(config, { ...parts.jobs, clock, log }) },
      ...backupBy(config, { backend: bare, clock, log }),
    },
    { tenants, timers, log, measured },
  );
  const bot = makeBot({
    authenticate: authenticateBy(config),
    gate,
    connectorOf: lanes.answersOf,
    pace: paceBy(config, log),
    respond: respondWith(config, parts),
    words: edge,
    log,
    telemetry,
    fresh: ids.fresh,
  });
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
      await holdAfterRestore(parts.jobs, tenants, log);
      runner.start();
      measured.queue({ ledger: parts.stores.ledger, tenants, clock });
      prepared = true;
    },
    stop: async (withinMs) => {
      // All at once: one deadline holds for turns, for messages in hand and for the lease.
      const turns = server.close(withinMs).then(() => bot.idle());
      await Promise.all([atMost(withinMs, turns, systemTimers), runner.stop(withinMs)]);
    },
  };
}

type Parts = ReturnType<typeof makeParts>;
type Measured = ReturnType<typeof measuredBy>;

function makeParts(
  config: Config,
  given: {
    readonly backend: Backend;
    readonly measured: Measured;
    readonly clock: Clock;
    readonly nudge: (job: JobName) => void;
    readonly notifier: ChannelDeps['notifier'] & LeaderDeps['notifier'];
  } & Pick<ChannelDeps, 'delivery'> &
    Pick<RoundDeps, 'publicUrl'> & { readonly log: Log },
) {
  const { clock } = given;
  const made = createStores(given.backend, { clock, ids });
  const bare = { ...made, ledger: given.measured.ledger(made.ledger) };
  const stores = { ...bare, ...whenSaid(bare, () => given.nudge('relay')) };
  const calendar = holidays();
  const { notifier, delivery, log } = given;
  const { teamName, municipality, answerDays, whoMayPropose, adminTeam, sendsPerSecond } = config;
  const projection = makeProjection({ proposals: stores.proposals, clock });
  const unaudited = (error: unknown) => log.error('audit-failed', {}, error);
  const proposals = auditedChanges(
    notedChanges(stores.proposals, projection.changed),
    stores.audit,
    unaudited,
  );
  const shared = { ...stores, proposals, projection, notifier, clock, ids, calendar };
  const words = openWords({ file: config.words, log, now: Date.now });
  const likeness = makeLikeness();
  const leader: LeaderDeps = {
    ...shared,
    likeness,
    settings: { teamName, municipality, answerDays, whoMayPropose },
  };
  const channel: ChannelDeps = {
    ...shared,
    delivery,
    log,
    administrators: makeAdministrators({ notifier, clock }),
    search: makeSearch(),
    likeness,
    suggest: makeSuggest(words.words),
    settings: { sendsPerSecond, ...(adminTeam !== undefined && { adminTeam }) },
  };
  const rounds: WorkshopDeps & WaveDeps = {
    ...channel,
    ...stores,
    proposals,
    publicUrl: given.publicUrl,
  };
  const paper: PaperDeps = {
    ...channel,
    ...rounds,
    papers: stores.papers,
    templates: stores.templates,
    named: {
      ...(municipality !== undefined && { municipality }),
      ...(teamName !== undefined && { team: teamName }),
    },
    writePaper: writeAside,
    begin: () => given.nudge('papers'),
  };
  // What the jobs change is noted too.
  const jobs = { ...channel, ...stores, paper, proposals, settings: leader.settings };
  const own = ownOf({ ...channel, ...stores, proposals, publicUrl: given.publicUrl }, given.nudge);
  return { stores, words, leader, channel, rounds, paper, own, jobs };
}

/** Tokens are checked wherever there is an application; without one only this machine may speak. */
function authenticateBy({ bot, local, host }: Config): Authenticate {
  return bot === undefined ? acceptUnsigned({ local, host }) : checkTokens({ appId: bot.appId });
}

function respondWith(config: Config, { leader, channel, rounds, paper, own }: Parts): Respond {
  const names = { namesOf: namesOf(config) };
  const { whistleblowerUrl } = config;
  return makeRespond(
    makeBoard({
      leader: { ...leader, ...names, ...(whistleblowerUrl !== undefined && { whistleblowerUrl }) },
      channel: { ...channel, ...names },
      rounds,
      papers: { results: writeResults, rollout: writeRollout, audit: writeAudit },
      shareable: makeSearch(),
      paper,
      own: { ...own, ...names },
    }),
  );
}

async function speakWith(
  config: Config,
  { stores }: Parts,
  [{ tenant, language }, contents]: Parameters<NotifierDeps['speak']>,
): Promise<Spoken> {
  const register = await stores.registry.register(tenant);
  const names = namesOf(config)(register, language);
  return { ...spoken(contents, language, names), language };
}

function namesOf({ teamName: team, municipality }: Config) {
  return (register: Register, language: Language): Names =>
    registerNames(register, language, { team, municipality });
}
