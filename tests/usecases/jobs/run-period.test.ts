import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import { addMinutes, instantOf } from '../../../src/domain/shared/time.ts';
import type { JobRun } from '../../../src/ports/job-store.ts';
import { type Keep, runPeriod } from '../../../src/usecases/jobs/run-period.ts';
import { TENANT } from '../../support/builders.ts';
import { aJobWorld, type JobWorld } from '../../support/job-world.ts';

const JOB = 'channel';

/** A job of every six hours, looked at when a test says so. */
async function aWorld() {
  const world = await aJobWorld();
  const runs: string[] = [];
  const job = {
    world,
    runs,
    /** What the next runs do; nothing unless a test says so. */
    act: async (_keep: Keep): Promise<void> => {},
    lookAt: (instant: string, to: Pick<JobWorld, 'jobs' | 'clock'> = world) => {
      world.goTo(instant);
      return runPeriod(to, TENANT, {
        job: JOB,
        hours: 6,
        run: (keep) => {
          runs.push(world.clock.now().toISOString());
          return job.act(keep);
        },
      });
    },
  };
  return job;
}

const fails = async () => {
  throw Object.assign(new Error('Karen'), { code: 'ETIMEDOUT' });
};

/** How often it ran when it was looked at every ten minutes, from one day in Denmark to another. */
async function runsBetween(from: string, to: string): Promise<readonly string[]> {
  const { lookAt, runs } = await aWorld();
  const end = instantOf(to, '00:00');
  for (let now = instantOf(from, '00:00'); now < end; now = addMinutes(now, 10)) await lookAt(now);
  return runs;
}

describe('runPeriod', () => {
  it('begins its periods at the hour that is named', async () => {
    const { world } = await aWorld();
    const look = (instant: string) => {
      world.goTo(instant);
      return runPeriod(world, TENANT, { job: JOB, hours: 24, from: 1, run: async () => {} });
    };

    const first = await look('2026-11-23T00:59:00.000Z');
    const second = await look('2026-11-23T01:00:00.000Z');

    expect(first.nextAt).toBe('2026-11-23T01:00:00.000Z');
    expect(second.nextAt).toBe('2026-11-24T01:00:00.000Z');
  });

  it('runs once a period, and writes down how it ended', async () => {
    const { lookAt, runs, world } = await aWorld();

    await lookAt('2026-11-23T06:10:00.000Z');
    const standing = await lookAt('2026-11-23T11:59:59.999Z');
    expect(runs).toHaveLength(1);
    expect(standing).toEqual({ failures: 0, nextAt: '2026-11-23T12:00:00.000Z' });
    await lookAt('2026-11-23T12:00:00.000Z');

    expect(runs).toHaveLength(2);
    expect(await world.row(JOB)).toEqual({
      job: JOB,
      period: '2026-11-23T12:00:00.000Z',
      startedAt: '2026-11-23T12:00:00.000Z',
      endedAt: '2026-11-23T12:00:00.000Z',
      failures: 0,
    });
  });

  it('claims the period before it runs', async () => {
    const job = await aWorld();
    let claimed: JobRun | undefined;
    job.act = async () => {
      claimed = await job.world.row(JOB);
    };

    await job.lookAt('2026-11-23T06:10:00.000Z');

    expect(claimed).toEqual({
      job: JOB,
      period: '2026-11-23T06:00:00.000Z',
      startedAt: '2026-11-23T06:10:00.000Z',
      failures: 0,
    });
  });

  it('is done by one of several processes that look at the same time', async () => {
    const { lookAt, runs } = await aWorld();

    const standings = await Promise.all([1, 2, 3].map(() => lookAt('2026-11-23T06:10:00.000Z')));

    expect(runs).toHaveLength(1);
    expect(standings.map(({ failures }) => failures)).toEqual([0, 0, 0]);
  });

  it('makes up for two missed days with one run', async () => {
    const { lookAt, runs } = await aWorld();
    await lookAt('2026-11-23T06:10:00.000Z');

    for (let minute = 0; minute < 120; minute += 1) {
      await lookAt(addMinutes('2026-11-25T06:10:00.000Z', minute));
    }

    expect(runs).toEqual(['2026-11-23T06:10:00.000Z', '2026-11-25T06:10:00.000Z']);
  });

  it('is taken over ten minutes after its process was last heard of, and that counts as a failure', async () => {
    const job = await aWorld();
    const died = new Promise<never>(() => {});
    job.act = () => died;
    void job.lookAt('2026-11-23T06:10:00.000Z');
    await expect.poll(() => job.runs).toHaveLength(1);
    job.act = async () => {};

    expect(await job.lookAt('2026-11-23T06:19:59.999Z')).toEqual({
      failures: 0,
      nextAt: '2026-11-23T06:20:00.000Z',
    });
    expect(job.runs).toHaveLength(1);
    let during: JobRun | undefined;
    job.act = async () => {
      during = await job.world.row(JOB);
    };
    await job.lookAt('2026-11-23T06:20:00.000Z');

    expect(job.runs).toHaveLength(2);
    expect(during).toMatchObject({ failures: 1, error: 'holder-gone' });
    expect(await job.world.row(JOB)).toMatchObject({ failures: 0, endedAt: expect.any(String) });
  });

  it('is left to a process that says that it goes on, however long that takes', async () => {
    const job = await aWorld();
    const [end, begun] = [Promise.withResolvers<void>(), Promise.withResolvers<Keep>()];
    job.act = (keep) => {
      begun.resolve(keep);
      return end.promise;
    };
    const first = job.lookAt('2026-11-23T06:10:00.000Z');
    const keep = await begun.promise;
    for (let minute = 9; minute <= 45; minute += 9) {
      job.world.goTo(addMinutes('2026-11-23T06:10:00.000Z', minute));
      await keep();
      await job.lookAt(addMinutes('2026-11-23T06:10:00.000Z', minute + 8));
    }
    end.resolve();
    await first;

    expect(job.runs).toHaveLength(1);
    expect(await job.world.row(JOB)).toMatchObject({
      failures: 0,
      endedAt: '2026-11-23T07:03:00.000Z',
    });
  });

  it('tells a process that said nothing for too long that another has taken over', async () => {
    const job = await aWorld();
    const begun = Promise.withResolvers<Keep>();
    job.act = async (keep) => {
      begun.resolve(keep);
      await new Promise(() => {});
    };
    void job.lookAt('2026-11-23T06:10:00.000Z');
    const keep = await begun.promise;
    job.act = async () => {};
    await job.lookAt('2026-11-23T06:20:00.000Z');

    await expect(keep()).rejects.toThrow('taken it over');
  });

  it('does not let a process that was paused in its run undo what was done since', async () => {
    const job = await aWorld();
    const paused = Promise.withResolvers<void>();
    job.act = () => paused.promise;
    const first = job.lookAt('2026-11-23T06:10:00.000Z');
    await expect.poll(() => job.runs).toHaveLength(1);
    job.act = async () => {};
    await job.lookAt('2026-11-25T06:10:00.000Z');
    const row = await job.world.row(JOB);

    paused.reject(new Error('late'));
    await first;

    expect(await job.world.row(JOB)).toEqual(row);
    expect(row).toMatchObject({ period: '2026-11-25T06:00:00.000Z', failures: 0 });
  });

  it('is tried again after a failure, later each time, in whatever process', async () => {
    const job = await aWorld();
    job.act = fails;
    const standing = await job.lookAt('2026-11-23T06:10:00.000Z');
    expect(standing).toMatchObject({
      failures: 1,
      error: 'ETIMEDOUT',
      nextAt: '2026-11-23T06:11:00.000Z',
      cause: { message: 'Karen' },
    });
    for (let minute = 0; minute < 300; minute += 1) {
      await job.lookAt(addMinutes('2026-11-23T06:11:00.000Z', minute));
    }

    const minutes = job.runs.map((at) => (Date.parse(at) - Date.parse(job.runs[0] ?? '')) / 60_000);
    expect(minutes).toEqual([0, 1, 3, 7, 15, 31, 63, 123, 183, 243]);
  });

  it('forgets its failures when it runs well again', async () => {
    const job = await aWorld();
    job.act = fails;
    await job.lookAt('2026-11-23T06:10:00.000Z');
    job.act = async () => {};

    const standing = await job.lookAt('2026-11-23T06:11:00.000Z');

    expect(standing).toEqual({ failures: 0, nextAt: '2026-11-23T12:00:00.000Z' });
    expect(await job.world.row(JOB)).not.toHaveProperty('error');
  });

  it('tells of failures of other processes while it rests', async () => {
    const job = await aWorld();
    job.act = fails;
    await job.lookAt('2026-11-23T06:10:00.000Z');

    expect(await job.lookAt('2026-11-23T06:10:30.000Z')).toEqual({
      failures: 1,
      error: 'ETIMEDOUT',
      nextAt: '2026-11-23T06:11:00.000Z',
    });
  });

  it('does not run again for a clock that is behind', async () => {
    const { lookAt, runs } = await aWorld();
    await lookAt('2026-11-23T12:00:01.000Z');

    await lookAt('2026-11-23T11:59:58.000Z');

    expect(runs).toHaveLength(1);
  });

  it('is isolated from other jobs and tenants', async () => {
    const job = await aWorld();
    job.act = fails;
    await job.lookAt('2026-11-23T06:10:00.000Z');

    const good = { hours: 6, run: async () => {} };
    const otherJob = await runPeriod(job.world, TENANT, { ...good, job: 'other' });
    const otherTenant = await runPeriod(job.world, asId('other'), { ...good, job: JOB });

    expect([otherJob.failures, otherTenant.failures]).toEqual([0, 0]);
  });

  it.each([
    ['an ordinary day', '2026-11-23', '2026-11-24', 4],
    ['the days around which clocks are put forward', '2026-03-28', '2026-03-31', 12],
    ['the days around which clocks are put back', '2026-10-24', '2026-10-27', 12],
  ])('runs four times a day through %s', async (_, from, to, count) => {
    const runs = await runsBetween(from, to);

    // One more for the period that had begun when the first look came.
    expect(runs).toHaveLength(count + 1);
    const pauses = runs.slice(2).map((at, index) => Date.parse(at) - Date.parse(runs[index + 1]!));
    expect(new Set(pauses)).toEqual(new Set([6 * 3_600_000]));
  });

  it('runs once in each period somebody looks in, however seldom they look', async () => {
    const pauses = fc.array(fc.integer({ min: 1, max: 3_000 }), { minLength: 1, maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(pauses, async (minutes) => {
        const { lookAt, runs } = await aWorld();
        let now = '2026-11-23T06:00:00.000Z';
        const periods = new Set<number>();
        for (const pause of minutes) {
          now = addMinutes(now, pause);
          periods.add(Math.floor(Date.parse(now) / (6 * 3_600_000)));
          await lookAt(now);
        }
        expect(runs).toHaveLength(periods.size);
      }),
      { numRuns: 30 },
    );
  });
});
