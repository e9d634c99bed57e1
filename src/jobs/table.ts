// Every job there is: its name, its schedule, and what it calls.
import type { TenantId } from '../domain/shared/ids.ts';
import type { Log } from '../ports/log.ts';
import { makeOlderProposals, type OlderDeps } from '../usecases/calendar/older-proposals.ts';
import { watchCalendar } from '../usecases/calendar/watch.ts';
import type { ChannelDeps } from '../usecases/channel-deps.ts';
import { type RelayDeps, relay } from '../usecases/delivery/relay.ts';
import type { Sender } from '../usecases/delivery/send.ts';
import type { OfferDeps } from '../usecases/files/offer-file.ts';
import { removeEndedFiles } from '../usecases/files/remove-ended-files.ts';
import { greetLeaders } from '../usecases/greet-leaders.ts';
import type { Keep } from '../usecases/jobs/run-period.ts';
import { type OfferQuarterDeps, offerQuarter } from '../usecases/letters/offer-quarter.ts';
import { type FinishDeps, finishErasing } from '../usecases/own/finish-erasing.ts';
import { type GatherDeps, gatherOwnData } from '../usecases/own/gather-own-data.ts';
import { makePapers } from '../usecases/papers/make-papers.ts';
import type { PaperDeps } from '../usecases/papers/paper-deps.ts';
import { nextDigestAt, type PostDeps, postDueDigest } from '../usecases/post-digest.ts';
import { refreshChannel } from '../usecases/refresh-channel.ts';
import { makeTendApart } from '../usecases/rounds/tend-apart.ts';
import { type TendDeps, tendRounds } from '../usecases/rounds/tend-rounds.ts';
import type { OpenWaveDeps } from '../usecases/rounds/waves/open-wave.ts';
import { tendWaves } from '../usecases/rounds/waves/tend-waves.ts';
import {
  type TendWorkshopDeps,
  tendWorkshops,
} from '../usecases/rounds/workshop/tend-workshops.ts';
import type { Schedule } from './schedule.ts';

/** In the order in which they are shown. */
export const JOB_NAMES = [
  'relay',
  'send',
  'digest',
  'channel',
  'calendar',
  'rounds',
  'files',
  'papers',
  'own-data',
  'erasing',
  'backup',
  'webhooks',
] as const;
export type JobName = (typeof JOB_NAMES)[number];

export interface Job {
  readonly name: string;
  readonly schedule: Schedule;
  /** Does what there is to do for a tenant; true when there was something. `keep`: of a period alone. */
  readonly run: (tenant: TenantId, stopping: AbortSignal, keep?: Keep) => Promise<boolean>;
  /** Gives back what is held between runs, when no more are to come. */
  readonly release?: (tenant: TenantId) => Promise<void>;
}

export interface JobDeps extends RelayDeps, PostDeps, TendDeps, OpenWaveDeps {
  readonly people: ChannelDeps['people'];
  readonly rounds: OpenWaveDeps['rounds'];
  readonly responses: OpenWaveDeps['responses'];
  readonly audiences: OpenWaveDeps['audiences'];
  readonly audit: OpenWaveDeps['audit'];
  readonly proposals: ChannelDeps['proposals'] &
    OlderDeps['proposals'] &
    RelayDeps['proposals'] &
    TendWorkshopDeps['proposals'];
  readonly initiatives: ChannelDeps['initiatives'];
  readonly registry: ChannelDeps['registry'];
  readonly administrators: ChannelDeps['administrators'];
  readonly files: OfferDeps['files'];
  readonly erasures: FinishDeps['erasures'];
  /** What people's own data are gathered with. */
  readonly own: GatherDeps;
  readonly letters: OfferQuarterDeps['letters'];
  readonly workshops: TendWorkshopDeps['workshops'];
  readonly projection: TendWorkshopDeps['projection'];
  readonly likeness: TendWorkshopDeps['likeness'];
  readonly sets: TendWorkshopDeps['sets'];
  readonly settings: TendWorkshopDeps['settings'];
  /** What the papers are made with. */
  readonly paper: PaperDeps;
  /** One sender a tenant, for as long as the process lives. */
  readonly senders: ReadonlyMap<TenantId, Pick<Sender, 'send' | 'release'>>;
  /** Writes an export; absent where there is no place for one, and then there is no such job. */
  readonly backUp?: Job['run'];
  /** Tells other systems what was published; absent where there are none, and then there is no such job. */
  readonly announce?: Job['run'];
  readonly log: Pick<Log, 'error'>;
  /** Runs another job of the tenant at once. */
  readonly nudge: (job: JobName, tenant: TenantId) => void;
}

const EVERY_SECOND: Schedule = { kind: 'loop', everyMs: 1_000 };

/** The jobs of a process. */
export function jobTable(deps: JobDeps): readonly Job[] {
  const older = makeOlderProposals(deps);
  const apart = makeTendApart(deps);
  const rows: Readonly<Record<JobName, Omit<Job, 'name'>>> = {
    relay: {
      schedule: EVERY_SECOND,
      run: async (tenant, stopping) => {
        const relayed = (await relay(deps, tenant, stopping)) > 0;
        // Of what was relayed some may be due at once.
        if (relayed) deps.nudge('send', tenant);
        return relayed;
      },
    },
    send: {
      schedule: EVERY_SECOND,
      run: async (tenant, stopping) => ((await deps.senders.get(tenant)?.send(stopping)) ?? 0) > 0,
      release: async (tenant) => deps.senders.get(tenant)?.release(),
    },
    digest: {
      schedule: { kind: 'own', nextAt: (tenant) => nextDigestAt(deps, tenant) },
      run: async (tenant) => {
        const posted = (await postDueDigest(deps, tenant)) === 'posted';
        if (posted) deps.nudge('relay', tenant);
        return posted;
      },
    },
    channel: {
      schedule: { kind: 'period', hours: 6 },
      run: async (tenant) => {
        await refreshChannel(deps, tenant);
        return true;
      },
    },
    calendar: {
      schedule: { kind: 'period', hours: 1 },
      run: async (tenant, stopping) => {
        const offered = await offerQuarter(deps, tenant);
        const greeted = await greetLeaders(deps, tenant, stopping);
        // It throws in the end for what could not be said, so it comes last.
        return (await watchCalendar({ ...deps, older }, tenant, stopping)) || greeted || offered;
      },
    },
    rounds: {
      schedule: EVERY_SECOND,
      run: async (tenant, stopping) => {
        return apart(tenant, stopping, async (rounds) => {
          const one = { ...deps, rounds };
          const tended = await tendRounds(one, tenant, stopping);
          const waved = await tendWaves(one, tenant, stopping);
          return (await tendWorkshops(one, tenant, stopping)) || waved || tended;
        });
      },
    },
    files: {
      schedule: { kind: 'period', hours: 1 },
      run: (tenant) => removeEndedFiles(deps, tenant),
    },
    papers: {
      // Told at once when one is asked for; otherwise it looks for what a crash left behind.
      schedule: { kind: 'loop', everyMs: 30_000 },
      run: (tenant, stopping) => makePapers(deps.paper, tenant, stopping),
    },
    'own-data': {
      // Told at once when a turn could not wait; otherwise it looks for what a crash left behind.
      schedule: { kind: 'loop', everyMs: 30_000 },
      run: (tenant, stopping) => gatherOwnData(deps.own, tenant, stopping),
    },
    erasing: {
      schedule: { kind: 'loop', everyMs: 30_000 },
      run: (tenant, stopping) => finishErasing(deps, tenant, stopping),
    },
    backup: {
      // At two or three o'clock in Denmark.
      schedule: { kind: 'period', hours: 24, from: 1 },
      run: async (...given) => (await deps.backUp?.(...given)) ?? false,
    },
    webhooks: {
      schedule: { kind: 'loop', everyMs: 10_000 },
      run: async (...given) => (await deps.announce?.(...given)) ?? false,
    },
  };
  const names = JOB_NAMES.filter((name) => isThere(name, deps));
  return names.map((name) => ({ name, ...rows[name] }));
}

function isThere(name: JobName, { backUp, announce }: JobDeps): boolean {
  if (name === 'backup') return backUp !== undefined;
  return name !== 'webhooks' || announce !== undefined;
}
