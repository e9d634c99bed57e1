// Every job there is: its name, how often it runs, and what it calls.
import type { TenantId } from '../domain/shared/ids.ts';
import type { ChannelDeps } from '../usecases/channel-deps.ts';
import { type RelayDeps, relay } from '../usecases/delivery/relay.ts';
import type { Sender } from '../usecases/delivery/send.ts';
import { type PostDeps, postDueDigest } from '../usecases/post-digest.ts';
import { refreshChannel } from '../usecases/refresh-channel.ts';

export interface Job {
  readonly name: string;
  /** Milliseconds from the end of one run to the beginning of the next. */
  readonly everyMs: number;
  readonly run: (stopping: AbortSignal) => Promise<void>;
  /** Gives back what is held between runs, when no more are to come. */
  readonly release?: () => Promise<void>;
}

export interface JobDeps extends RelayDeps, PostDeps {
  readonly people: ChannelDeps['people'];
  readonly administrators: ChannelDeps['administrators'];
  /** One sender a tenant, for as long as the process lives. */
  readonly senders: ReadonlyMap<TenantId, Sender>;
  /** Runs another job at once. */
  readonly nudge: (job: JobName) => void;
}

export type JobName = 'relay' | 'send' | 'digest' | 'channel';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** The jobs of a process, for every tenant it serves. */
export function jobTable(deps: JobDeps): readonly (Job & { readonly name: JobName })[] {
  const tenants = [...deps.senders.keys()];
  const senders = [...deps.senders.values()];
  const each = async (call: (tenant: TenantId) => Promise<unknown>) => {
    await allOf(tenants.map(call));
  };

  return [
    {
      name: 'relay',
      everyMs: SECOND,
      run: async () => {
        await each(async (tenant) => {
          // Of what was relayed some may be due at once; of what was left some may be waiting.
          if ((await relay(deps, tenant)) > 0) deps.nudge('send');
        });
      },
    },
    {
      name: 'send',
      everyMs: SECOND,
      run: async (stopping) => {
        const tried = await allOf(senders.map((sender) => sender.send(stopping)));
        if (tried.some((count) => count > 0)) deps.nudge('send');
      },
      release: async () => {
        await allOf(senders.map((sender) => sender.release()));
      },
    },
    {
      name: 'digest',
      everyMs: MINUTE,
      run: () =>
        each(async (tenant) => {
          if ((await postDueDigest(deps, tenant)) === 'posted') deps.nudge('relay');
        }),
    },
    {
      name: 'channel',
      everyMs: 6 * HOUR,
      run: () => each((tenant) => refreshChannel(deps, tenant)),
    },
  ];
}

/** Waits for all, so that one tenant's trouble does not cut off another's; then throws the first. */
async function allOf<T>(promises: readonly Promise<T>[]): Promise<readonly T[]> {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}
