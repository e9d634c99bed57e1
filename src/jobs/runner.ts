// Runs jobs again and again until stopped: never the same one twice at once, never one because of another.
import type { Job } from './table.ts';

export interface Timers {
  /** Calls once after so many milliseconds, unless the returned function is called before. */
  after(ms: number, call: () => void): () => void;
}

export interface RunnerDeps {
  readonly timers: Timers;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** A run that failed; it is tried again, later each time. */
  readonly onError: (job: string, error: unknown) => void;
}

export interface Runner {
  start(): void;
  /** Runs a job now instead of when its time comes; once more when it is running. */
  nudge(job: string): void;
  /** Begins nothing more and waits for what is running, at most so many milliseconds. */
  stop(withinMs: number): Promise<void>;
}

/** A failing job rests at most this long, unless its own pause is longer. */
const LONGEST_REST_MS = 60_000;
/** Instances started together drift apart by up to this share of a pause. */
const JITTER = 0.1;

interface State {
  readonly job: Job;
  running: Promise<void> | undefined;
  again: boolean;
  failures: number;
  cancel: () => void;
}

export function makeRunner(jobs: readonly Job[], deps: RunnerDeps): Runner {
  const stopping = new AbortController();
  const states = new Map(
    jobs.map((job): [string, State] => [
      job.name,
      { job, running: undefined, again: false, failures: 0, cancel: () => {} },
    ]),
  );

  function plan(state: State): void {
    state.cancel = deps.timers.after(pauseMs(state, deps.random()), () => begin(state));
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
    const { job } = state;
    try {
      await job.run(stopping.signal);
      state.failures = 0;
    } catch (error) {
      state.failures += 1;
      deps.onError(job.name, error);
    }
  }

  return {
    start: () => {
      for (const state of states.values()) begin(state);
    },
    nudge: (name) => {
      const state = states.get(name);
      if (state === undefined) throw new Error(`no job is called ${name}`);
      begin(state);
    },
    stop: async (withinMs) => {
      stopping.abort();
      for (const state of states.values()) state.cancel();
      const running = [...states.values()].flatMap((state) => state.running ?? []);
      if (running.length > 0) await atMost(withinMs, Promise.all(running), deps.timers);
      await atMost(withinMs, Promise.all(jobs.map((job) => job.release?.())), deps.timers);
    },
  };
}

function pauseMs({ job, failures }: State, random: number): number {
  const rest = Math.min(job.everyMs * 2 ** failures, Math.max(job.everyMs, LONGEST_REST_MS));
  return rest * (1 + JITTER * random);
}

/** Waits for a promise, but not longer than so many milliseconds. */
function atMost(ms: number, wanted: Promise<unknown>, timers: Timers): Promise<void> {
  return new Promise((resolve, reject) => {
    const cancel = timers.after(ms, resolve);
    void wanted.then(() => resolve(), reject).finally(cancel);
  });
}
