import { describe, expect, it } from 'vitest';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { makeRunner } from '../../src/jobs/runner.ts';
import type { Job } from '../../src/jobs/table.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import { TENANT } from '../support/builders.ts';
import { fakeTimers } from '../support/fake-timers.ts';

const OTHER = asId<TenantId>('other');

function aJob(name: string, run: Work = async () => {}, everyMs = 1_000) {
  const runs: TenantId[] = [];
  const job: Job = {
    name,
    schedule: { kind: 'loop', everyMs },
    run: async (tenant, stopping) => {
      runs.push(tenant);
      await run(tenant, stopping);
      return true;
    },
  };
  return { job, runs };
}

type Work = (tenant: TenantId, stopping: AbortSignal) => Promise<void>;

/** Something a test finishes when it wants to. */
function held() {
  let release = () => {};
  const until = new Promise<void>((resolve) => {
    release = resolve;
  });
  return { until: () => until, release };
}

const stores = createStores(await createBackend({ kind: 'memory' }), {
  clock: { now: () => new Date() },
  ids: { fresh: () => crypto.randomUUID() },
});

function aRunner(
  jobs: readonly Job[],
  given: { random?: () => number; tenants?: TenantId[] } = {},
) {
  const { random = () => 0, tenants = [TENANT] } = given;
  const timers = fakeTimers();
  const { clock } = timers;
  const errors: [string, unknown][] = [];
  const onError = (job: string, error: unknown) => {
    errors.push([job, error]);
  };
  const runner = makeRunner(jobs, {
    ...{ jobs: stores.jobs, clock, tenants },
    ...{ timers, random, onError },
  });
  return { ...runner, timers, errors };
}

const fails = () => Promise.reject(Object.assign(new Error('no'), { code: 'E' }));

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

  it('runs no job before the start, though it is nudged', async () => {
    const job = aJob('one');
    const { start, timers, nudge } = aRunner([job.job]);

    nudge('one');
    await timers.pass(10_000);
    expect(job.runs).toEqual([]);

    start();
    await timers.pass(0);
    expect(job.runs).toHaveLength(1);
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
    const { start, timers } = aRunner([job.job], { random: () => 0.999 });
    start();

    await timers.pass(10_000);

    expect(job.runs).toHaveLength(10);
  });

  it('waits for what is running when it is stopped, tells it, and begins nothing more', async () => {
    const hold = held();
    let told = false;
    const job = aJob('job', async (_, stopping) => {
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
      ...aJob('job', async () => {
        await hold.until();
        order.push('ran');
      }).job,
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

  it('gives back what one job holds though another hangs, all of it in time', async () => {
    const released: string[] = [];
    const release = (name: string) => async () => {
      released.push(name);
    };
    const hangs = { ...aJob('hangs', held().until).job, release: release('hangs') };
    const ends = { ...aJob('ends').job, release: release('ends') };
    const deaf = { ...aJob('deaf').job, release: held().until };
    const { start, stop, timers } = aRunner([hangs, ends, deaf]);
    start();
    await timers.pass(0);
    let stopped = false;
    void stop(10_000).then(() => {
      stopped = true;
    });

    await timers.pass(0);
    expect(released).toEqual(['ends']);
    await timers.pass(9_999);
    expect(released).toEqual(['ends', 'hangs']);
    await timers.pass(1);

    expect(stopped).toBe(true);
  });

  it('tells of what could not be given back, and ends', async () => {
    const job = { ...aJob('job').job, release: fails };
    const { start, stop, timers, errors } = aRunner([job]);
    start();
    await timers.pass(0);

    await stop(1_000);

    expect(errors.map(([name]) => name)).toEqual(['job']);
  });

  it('runs once when the machine wakes from a pause, not once for each time missed', async () => {
    const job = aJob('job');
    const { start, timers } = aRunner([job.job]);
    start();
    await timers.pass(1_000);
    expect(job.runs).toHaveLength(2);

    await timers.freeze(48 * 3_600_000);

    expect(job.runs).toHaveLength(3);
  });

  it('runs each job for each tenant, and lets none wait for another', async () => {
    const hold = held();
    const job = aJob('job', (tenant) => (tenant === OTHER ? hold.until() : Promise.resolve()));
    const { start, timers, nudge } = aRunner([job.job], { tenants: [OTHER, TENANT] });
    start();

    await timers.pass(2_000);
    nudge('job', TENANT);
    nudge('job', OTHER);
    await timers.pass(0);
    expect(job.runs.filter((tenant) => tenant === TENANT)).toHaveLength(4);
    expect(job.runs.filter((tenant) => tenant === OTHER)).toHaveLength(1);
    hold.release();
    await timers.pass(0);

    expect(job.runs.filter((tenant) => tenant === OTHER)).toHaveLength(2);
  });

  it('nudges all tenants when none is named', async () => {
    const job = aJob('job');
    const { start, timers, nudge } = aRunner([job.job], { tenants: [OTHER, TENANT] });
    start();
    await timers.pass(0);

    nudge('job');
    await timers.pass(0);

    expect(job.runs).toEqual([OTHER, TENANT, OTHER, TENANT]);
  });

  it('knows its jobs by name', () => {
    expect(() => aRunner([]).nudge('nothing')).toThrow('nothing');
  });
});

describe('the health of the jobs', () => {
  it('tells of each tenant how its jobs stand, in codes', async () => {
    const bad = aJob('bad', (tenant) => (tenant === OTHER ? fails() : Promise.resolve()));
    const { start, timers, health, states } = aRunner([bad.job, aJob('good').job], {
      tenants: [TENANT, OTHER],
    });
    expect(health(TENANT)).toEqual([
      { job: 'bad', failures: 0 },
      { job: 'good', failures: 0 },
    ]);
    start();

    await timers.pass(2_500);

    expect(health(OTHER)).toEqual([
      { job: 'bad', failures: 2, lastError: 'E' },
      { job: 'good', failures: 0, lastOkAt: '2026-11-23T06:00:02.000Z' },
    ]);
    expect(health(TENANT)).toMatchObject([{ failures: 0 }, { failures: 0 }]);
    expect(states()).toEqual({ bad: 'failing', good: 'ok' });
  });

  it('forgets a failure and its code with the next good run', async () => {
    let fail = true;
    const job = aJob('job', async () => {
      if (fail) await fails();
    });
    const { start, timers, health, states } = aRunner([job.job]);
    start();
    await timers.pass(0);
    fail = false;
    await timers.pass(2_000);

    expect(health(TENANT)).toEqual([
      { job: 'job', failures: 0, lastOkAt: '2026-11-23T06:00:02.000Z' },
    ]);
    expect(states()).toEqual({ job: 'ok' });
  });

  it('tells of a scheduled job that rests after a failure, and when it is tried again', async () => {
    const job: Job = {
      ...aJob('resting', fails).job,
      schedule: { kind: 'period', hours: 6 },
    };
    const { start, timers, health, errors } = aRunner([job]);
    start();

    await timers.pass(150_000);

    // Tried at 0 and 60 seconds, and only looked at when 120 were over.
    expect(errors).toHaveLength(2);
    expect(health(TENANT)).toEqual([
      { job: 'resting', failures: 2, lastError: 'E', nextAt: '2026-11-23T06:03:00.000Z' },
    ]);
  });
});
