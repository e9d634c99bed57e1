import { describe, expect, it } from 'vitest';
import { runRecorded } from '../../../src/usecases/jobs/run-recorded.ts';
import { TENANT } from '../../support/builders.ts';
import { aJobWorld } from '../../support/job-world.ts';

const JOB = 'digest';

async function aWorld() {
  const world = await aJobWorld();
  const job = {
    world,
    looks: 0,
    act: async (): Promise<boolean> => false,
    lookAt: (instant: string) => {
      world.goTo(instant);
      const run = () => {
        job.looks += 1;
        return job.act();
      };
      return runRecorded(world, TENANT, { job: JOB, run });
    },
  };
  return job;
}

const fails = () => Promise.reject(new RangeError('Karen'));

describe('runRecorded', () => {
  it('writes nothing down when there was nothing to do', async () => {
    const job = await aWorld();

    expect(await job.lookAt('2026-11-23T06:10:00.000Z')).toEqual({ failures: 0 });

    expect(job.looks).toBe(1);
    expect(await job.world.row(JOB)).toBeUndefined();
  });

  it('writes down a look that did something', async () => {
    const job = await aWorld();
    job.act = async () => true;

    await job.lookAt('2026-11-22T23:10:00.000Z');

    expect(await job.world.row(JOB)).toEqual({
      job: JOB,
      period: '2026-11-23',
      startedAt: '2026-11-22T23:10:00.000Z',
      endedAt: '2026-11-22T23:10:00.000Z',
      failures: 0,
    });
  });

  it('rests after a failure, longer each time, and tells what failed', async () => {
    const job = await aWorld();
    job.act = fails;

    expect(await job.lookAt('2026-11-23T06:10:00.000Z')).toMatchObject({
      failures: 1,
      error: 'RangeError',
      nextAt: '2026-11-23T06:11:00.000Z',
      cause: { message: 'Karen' },
    });
    expect(await job.lookAt('2026-11-23T06:10:59.000Z')).not.toHaveProperty('cause');
    await job.lookAt('2026-11-23T06:11:00.000Z');
    await job.lookAt('2026-11-23T06:12:00.000Z');

    expect(job.looks).toBe(2);
    expect(await job.world.row(JOB)).toMatchObject({ failures: 2, error: 'RangeError' });
  });

  it('writes down the first good look after a failure', async () => {
    const job = await aWorld();
    job.act = fails;
    await job.lookAt('2026-11-23T06:10:00.000Z');
    job.act = async () => false;

    expect(await job.lookAt('2026-11-23T06:11:00.000Z')).toEqual({ failures: 0 });

    const row = await job.world.row(JOB);
    expect(row).toMatchObject({ failures: 0, startedAt: '2026-11-23T06:11:00.000Z' });
    expect(row).not.toHaveProperty('error');
  });

  it('lets every process look: only what it looks for decides who acts', async () => {
    const job = await aWorld();
    let claimed = false;
    job.act = async () => {
      const first = !claimed;
      claimed = true;
      return first;
    };

    await Promise.all([1, 2].map(() => job.lookAt('2026-11-23T06:10:00.000Z')));

    expect(job.looks).toBe(2);
    expect(await job.world.row(JOB)).toMatchObject({ failures: 0 });
  });
});
