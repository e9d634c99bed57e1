// Runs jobs again and again until stopped: never one twice at once, never one because of another.
import type { TenantId } from '../domain/shared/ids.ts';
import type { JobHealth, ReadJobHealth } from '../ports/job-health.ts';
import type { RunDeps } from '../usecases/jobs/job-run.ts';
import { atMost } from './at-most.ts';
import { healthAfter, healthAfterThrow, type JobState, statesOf, unknownHealth } from './health.ts';
import { runJob } from './run-job.ts';
import { pauseOf } from './schedule.ts';
import type { Job } from './table.ts';
import type { Timers } from './timers.ts';

export interface RunnerDeps extends RunDeps {
  /** Each job runs for each of them, and none waits for another. */
  readonly tenants: readonly TenantId[];
  readonly timers: Timers;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** A run that failed; it is tried again, later each time. */
  readonly onError: (job: string, error: unknown) => void;
}

export interface Runner {
  start(): void;
  /**
   * Runs a job now instead of when its time comes, for all tenants or one; once more when it is
   * running. Nothing before the start, which runs all of them.
   */
  nudge(job: string, tenant?: TenantId): void;
  readonly health: ReadJobHealth;
  /** One word for each job: `failing` when it fails for any tenant. */
  states(): Readonly<Record<string, JobState>>;
  /**
   * Begins nothing more, waits for what is running and gives back what is held: all of it at most
   * so many milliseconds.
   */
  stop(withinMs: number): Promise<void>;
}

/** A failing job rests at most this long, unless its own pause is longer. */
const LONGEST_REST_MS = 60_000;
/** Instances started together drift apart by up to this share of a pause. */
const JITTER = 0.1;
/** Kept of the time to stop for giving back what is held. */
const RELEASE_MS = 1_000;

interface State {
  readonly job: Job;
  readonly tenant: TenantId;
  running: Promise<void> | undefined;
  again: boolean;
  /** Runs in a row that threw; a scheduled job that rests is looked at in its own time. */
  thrown: number;
  health: JobHealth;
  cancel: () => void;
}

export function makeRunner(jobs: readonly Job[], deps: RunnerDeps): Runner {
  const { timers, clock, onError } = deps;
  const stopping = new AbortController();
  const states = deps.tenants.flatMap((tenant) => jobs.map((job) => newState(job, tenant)));
  let started = false;

  function plan(state: State): void {
    state.cancel = timers.after(pauseMs(state, deps.random()), () => begin(state));
  }

  function begin(state: State): void {
    if (stopping.signal.aborted) return;
    state.cancel();
    state.again = state.running !== undefined;
    if (state.again) return;
    state.running = run(state).then(() => {
      state.running = undefined;
      if (state.again) begin(state);
      else if (!stopping.signal.aborted) plan(state);
    });
  }

  async function run(state: State): Promise<void> {
    const { job, tenant, health } = state;
    try {
      const standing = await runJob(deps, job, { tenant, stopping: stopping.signal });
      state.thrown = 0;
      state.health = healthAfter(health, standing, clock.now());
      if ('cause' in standing) onError(job.name, standing.cause);
    } catch (error) {
      state.thrown += 1;
      state.health = healthAfterThrow(health, error);
      onError(job.name, error);
    }
  }

  /** Each gives back as soon as its own run is over: one that hangs keeps no other from it. */
  async function end({ job, tenant, running }: State, withinMs: number): Promise<void> {
    const releaseMs = job.release === undefined ? 0 : Math.min(RELEASE_MS, withinMs / 2);
    if (running !== undefined) await atMost(withinMs - releaseMs, running, timers);
    try {
      await atMost(releaseMs, Promise.resolve(job.release?.(tenant)), timers);
    } catch (error) {
      onError(job.name, error);
    }
  }

  return {
    start: () => {
      started = true;
      for (const state of states) begin(state);
    },
    nudge: (name, tenant) => {
      if (!jobs.some((job) => job.name === name)) throw new Error(`no job is called ${name}`);
      // What is said before the start must not be sent: after a restore it is held.
      if (!started) return;
      for (const state of states) {
        if (state.job.name === name && (tenant ?? state.tenant) === state.tenant) begin(state);
      }
    },
    health: (tenant) =>
      states.filter((state) => state.tenant === tenant).map(({ health }) => health),
    states: () => statesOf(states.map(({ health }) => health)),
    stop: async (withinMs) => {
      stopping.abort();
      for (const { cancel } of states) cancel();
      await Promise.all(states.map((state) => end(state, withinMs)));
    },
  };
}

function newState(job: Job, tenant: TenantId): State {
  const health = unknownHealth(job.name);
  return { job, tenant, running: undefined, again: false, thrown: 0, health, cancel: () => {} };
}

function pauseMs({ job, thrown }: State, random: number): number {
  const everyMs = pauseOf(job.schedule);
  const rest = Math.min(everyMs * 2 ** thrown, Math.max(everyMs, LONGEST_REST_MS));
  return rest * (1 + JITTER * random);
}
