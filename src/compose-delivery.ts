// The wiring of delivery: ways to Teams, limiters and senders, of each one for every tenant.
import { answersLane } from './bot/answers-lane.ts';
import { type Connector, openConnector } from './bot/connector.ts';
import { type GateRules, isServiceUrl } from './bot/gate.ts';
import { makeNotifier, type NotifierDeps } from './bot/notifier.ts';
import type { Config } from './config/config.ts';
import type { TenantId } from './domain/shared/ids.ts';
import { sleep } from './jobs/system-timers.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Notifier } from './ports/notifier.ts';
import type { ChannelDeps } from './usecases/channel-deps.ts';
import type { SendDeps } from './usecases/delivery/desk.ts';
import { type Limiter, makeLimiter } from './usecases/delivery/limit.ts';
import { makeSender, type Sender } from './usecases/delivery/send.ts';
import { whenBlocked } from './usecases/delivery/when-blocked.ts';

/** Longer than the Playground's page takes to draw what was just written. */
const PLAYGROUND_PAUSE_MS = 200;

const monotonic = () => performance.now();
const random = Math.random;

type Lane = NonNullable<Parameters<typeof openConnector>[0]['lane']>;

export interface Lanes {
  /** Teams counts by tenant, and so do we. */
  readonly limiterOf: (tenant: TenantId) => Limiter;
  /** For what somebody waits for: counted, never held back, and tried again for a short while. */
  readonly answersOf: (tenant: TenantId) => Connector;
  /** Over the same way: who is in a conversation. */
  readonly answers: Notifier;
  /** For what the sender says: it counts its own requests, and the ledger repeats them. */
  readonly sending: Notifier;
}

/** Two ways to Teams for every tenant, with the limiter both of them count in. */
export function openLanes(
  config: Config,
  given: {
    readonly tenants: readonly TenantId[];
    readonly gate: GateRules;
    readonly speak: NotifierDeps['speak'];
    readonly measured: { readonly lane: (lane: Lane) => Lane };
  },
): Lanes {
  const { tenants, gate, speak, measured } = given;
  const limits = {
    tenant: { calls: config.sendsPerSecond, ms: 1_000 },
    conversation: config.conversationLimits.map(({ calls, seconds }) => ({
      calls,
      ms: seconds * 1_000,
    })),
  };
  const plan = {
    identity: config.bot,
    mayCall: (url: string) => isServiceUrl(url, gate),
    ...(config.local && { threadPauseMs: PLAYGROUND_PAUSE_MS }),
  };
  const limiterOf = ofEach(tenants, () => makeLimiter(limits, monotonic));
  const answersOf = ofEach(tenants, (tenant) => {
    const deps = { limiter: limiterOf(tenant), random, monotonic, sleep };
    return openConnector({ ...plan, lane: measured.lane((ask) => answersLane(deps, ask)) });
  });
  const sendingOf = ofEach(tenants, () =>
    openConnector({ ...plan, lane: measured.lane((ask) => ask) }),
  );
  return {
    limiterOf,
    answersOf,
    answers: makeNotifier({ connectorOf: answersOf, speak }),
    sending: makeNotifier({ connectorOf: sendingOf, speak }),
  };
}

type SendersDeps = Pick<ChannelDeps, 'people' | 'administrators' | 'clock' | 'calendar'> &
  Pick<SendDeps, 'log' | 'holder'> & { readonly ledger: Ledger };

/** One sender a tenant, each within the windows of its own. */
export function makeSenders(
  deps: SendersDeps,
  lanes: Lanes,
  tenants: readonly TenantId[],
): ReadonlyMap<TenantId, Sender> {
  const { sending: notifier, limiterOf } = lanes;
  const blocked = whenBlocked(deps);
  return new Map(
    tenants.map((tenant) => {
      const limiter = limiterOf(tenant);
      const own = { ...deps, notifier, limiter, monotonic, sleep, random, ...blocked };
      return [tenant, makeSender(own, tenant)];
    }),
  );
}

/** One for each tenant, made at once; the gate lets in no other. */
function ofEach<T>(
  tenants: readonly TenantId[],
  make: (tenant: TenantId) => T,
): (tenant: TenantId) => T {
  const made = new Map(tenants.map((tenant) => [tenant, make(tenant)]));
  return (tenant) => {
    const one = made.get(tenant);
    if (one === undefined) throw new Error('A tenant that is not served');
    return one;
  };
}
