import { describe, expect, it } from 'vitest';
import { makeRunner } from '../../src/jobs/runner.ts';
import type { Job } from '../../src/jobs/table.ts';
import { fakeTimers } from '../support/fake-timers.ts';

function aJob(name: string, run: Job['run'] = async () => {}, everyMs = 1_000) {
  const runs: number[] = [];
  const job: Job = {
    name,
    everyMs,
    run: async (stopping) => {
      runs.push(1);
      await run(stopping);
    },
  };
  return { job, runs };
}

/** Something a test finishes when it wants to. */
function held() {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until: () => until, release };
}

function aRunner(jobs: readonly Job[], random = () => 0) {
  const timers = fakeTimers();
  const errors: [string, unknown][] = [];
  const onError = (job: string, error: unknown) => {
    errors.push([job, error]);
  };
  return { ...makeRunner(jobs, { timers, random, onError }), timers, errors };
}

describe('a runner', () => {
  it('runs each job at once and then in its own time', async () => {
    const often = aJob('often');
    const seldom = aJob('seldom', undefined, 10_000);
    const { start, timers } = aRunner([often.job, seldom.job]);
    start();

    await timers.pass(5_000);

    expect(often.runs).toHaveLength(6);
    expect(seldom.runs).toHaveLength(1);
  });

  it('never runs a job twice at once', async () => {
    const hold = held();
    const slow = aJob('slow', hold.until);
    const { start, timers, nudge } = aRunner([slow.job]);
    start();
    await timers.pass(10_000);
    nudge('slow');
    nudge('slow');
    await timers.pass(0);
    expect(slow.runs).toHaveLength(1);

    hold.release();
    await timers.pass(0);

    expect(slow.runs).toHaveLength(2);
  });

  it('runs a nudged job now, and its next time is counted from there', async () => {
    const job = aJob('job');
    const { start, timers, nudge } = aRunner([job.job]);
    start();
    await timers.pass(900);
    nudge('job');
    await timers.pass(900);
    expect(job.runs).toHaveLength(2);

    await timers.pass(100);

    expect(job.runs).toHaveLength(3);
  });

  it('lets a failing job rest longer each time, and does not let it stop others', async () => {
    const bad = aJob('bad', async () => {
      throw new Error('no');
    });
    const good = aJob('good');
    const { start, timers, errors } = aRunner([bad.job, good.job]);
    start();

    await timers.pass(30_000);

    // At the beginning, and after pauses of 2, 4, 8 and 16 seconds.
    expect(bad.runs).toHaveLength(5);
    expect(good.runs).toHaveLength(31);
    expect(errors[0]).toEqual(['bad', new Error('no')]);
    expect(errors).toHaveLength(5);
  });

  it('goes back to its own time after a failure is over', async () => {
    let fail = true;
    const job = aJob('job', async () => {
      if (fail) throw new Error('no');
    });
    const { start, timers } = aRunner([job.job]);
    start();
    await timers.pass(0);
    fail = false;
    await timers.pass(2_000);

    await timers.pass(3_000);

    expect(job.runs).toHaveLength(5);
  });

  it('spreads runs by up to a tenth', async () => {
    const job = aJob('job');
    const { start, timers } = aRunner([job.job], () => 0.999);
    start();

    await timers.pass(10_000);

    expect(job.runs).toHaveLength(10);
  });

  it('waits for what is running when it is stopped, tells it, and begins nothing more', async () => {
    const hold = held();
    let told = false;
    const job = aJob('job', async (stopping) => {
      await hold.until();
      told = stopping.aborted;
    });
    const { start, stop, timers, nudge } = aRunner([job.job]);
    start();
    await timers.pass(0);
    let stopped = false;
    const stopping = stop(10_000).then(() => {
      stopped = true;
    });
    await timers.pass(1_000);
    expect(stopped).toBe(false);

    hold.release();
    await stopping;
    nudge('job');
    await timers.pass(60_000);

    expect(told).toBe(true);
    expect(job.runs).toHaveLength(1);
  });

  it('does not wait for ever', async () => {
    const job = aJob('job', held().until);
    const { start, stop, timers } = aRunner([job.job]);
    start();
    await timers.pass(0);
    let stopped = false;
    void stop(10_000).then(() => {
      stopped = true;
    });

    await timers.pass(9_999);
    expect(stopped).toBe(false);
    await timers.pass(1);

    expect(stopped).toBe(true);
  });

  it('gives back what a job holds, after its last run', async () => {
    const order: string[] = [];
    const hold = held();
    const job: Job = {
      name: 'job',
      everyMs: 1_000,
      run: async () => {
        await hold.until();
        order.push('ran');
      },
      release: async () => {
        order.push('released');
      },
    };
    const { start, stop, timers } = aRunner([job]);
    start();
    await timers.pass(0);
    const stopping = stop(10_000);
    hold.release();

    await stopping;

    expect(order).toEqual(['ran', 'released']);
  });

  it('knows its jobs by name', () => {
    expect(() => aRunner([]).nudge('nothing')).toThrow('nothing');
  });
});
