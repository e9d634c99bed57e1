/** The whole program on a free port in local mode, with its storage at hand. */
import { compose } from '../../src/compose.ts';
import type { Config } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { secret } from '../../src/config/secret.ts';
import type { QuestionSet } from '../../src/domain/questions/question-set.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import type { Register } from '../../src/domain/shared/register.ts';
import type { Log } from '../../src/ports/log.ts';
import type { Telemetry } from '../../src/ports/telemetry.ts';
import { type Backend, createStores } from '../../src/storage/index.ts';
import { TOWN_TENANT } from '../../tools/dev/town-people.ts';
import { REGISTER } from './leader-world.ts';
import type { MovingClock } from './moving-clock.ts';

export interface ComposedBot {
  readonly url: string;
  readonly tenant: string;
  stop(): Promise<void>;
}

export interface ComposedOptions {
  /** Two workplaces unless another is given. */
  readonly register?: Register;
  /** Question sets stored before it starts, such as a newer version of the collection's. */
  readonly sets?: readonly QuestionSet[];
  /** Settings beside those of local mode. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly log?: Log;
  readonly telemetry?: Telemetry;
  /** What time it is, when it is not now. */
  readonly time?: Pick<MovingClock, 'clock' | 'timers'>;
  /** Who signs tokens in Entra's place. */
  readonly login?: string;
  /** Who is told what is published, on this machine. */
  readonly receivers?: readonly string[];
  /** Takes what start-up prints. */
  readonly print?: (line: string) => void;
}

const SILENT: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** Starts in less than a second. */
export async function startComposedBot(
  storage: Backend,
  {
    register = REGISTER,
    sets = [],
    settings = {},
    log = SILENT,
    telemetry,
    time,
    login,
    receivers,
    print = () => {},
  }: ComposedOptions = {},
): Promise<ComposedBot> {
  const outcome = readConfig({
    FORENKL_LOCAL: '1',
    FORENKL_STORAGE: 'memory',
    FORENKL_TENANTS: TOWN_TENANT,
    PORT: '0',
    // A test presses faster than any person.
    FORENKL_PERSON_LIMIT: '99999/1',
    ...settings,
  });
  if (!outcome.ok) throw new Error(outcome.problems.map(({ remedy }) => remedy).join('\n'));
  const clock = { now: () => new Date() };
  const stores = createStores(storage, { clock, ids: { fresh: () => crypto.randomUUID() } });
  await stores.registry.put(asId<TenantId>(TOWN_TENANT), register);
  for (const set of sets) await stores.sets.put(asId<TenantId>(TOWN_TENANT), set);
  const program = await compose(told(outcome.config, receivers), log, {
    storage,
    ...time,
    ...(telemetry !== undefined && { telemetry }),
    ...(login !== undefined && { login }),
  });
  const port = await program.listen();
  await program.prepare(print);
  return {
    url: `http://127.0.0.1:${port}`,
    tenant: TOWN_TENANT,
    stop: () => program.stop(1_000),
  };
}

/** Settings take addresses with https alone. */
function told(config: Config, urls: readonly string[] | undefined): Config {
  if (urls === undefined) return config;
  return { ...config, webhooks: { urls, secret: secret('et langt ord som ingen kender') } };
}
