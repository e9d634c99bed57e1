// After a restore: a job that could not say all that was due is held until it has run well.
import { beforeEach, describe, expect, it } from 'vitest';
import { makeHeldJobs } from '../../src/jobs/held-jobs.ts';
import type { Job } from '../../src/jobs/table.ts';
import type { RestoreMark } from '../../src/ports/restore-marks.ts';
import { TENANT } from '../support/builders.ts';

const MARK = { exportedAt: '2026-11-22T01:00:00.000Z', restoredAt: '2026-11-23T08:00:00.000Z' };

let mark: RestoreMark | undefined;
let ran: string[];
let isBroken: boolean;
let stop: AbortController;
beforeEach(() => {
  [mark, ran, isBroken, stop] = [undefined, [], true, new AbortController()];
});

const marks = {
  restored: async () => mark,
  ranWell: async (_: unknown, job: string) => {
    const failing = mark?.failing?.filter((one) => one !== job) ?? [];
    mark = failing.length === 0 ? undefined : { ...MARK, failing };
  },
};

/** A job of this name; it has something to do `times` times. */
function aJob(name: string, as: string, times = 1): Job {
  let left = times;
  return {
    ...{ name, schedule: { kind: 'loop', everyMs: 1 } },
    run: async () => {
      if (isBroken && name === 'calendar') throw new Error('broken');
      ran.push(`${as} ${name}`);
      left -= 1;
      return left >= 0;
    },
  };
}

function aProcess() {
  const held = makeHeldJobs({
    ...{ marks, log: { error: (event, data) => ran.push(`${event} ${data?.['job']}`) } },
    held: [aJob('send', 'held'), aJob('relay', 'held', 2), aJob('calendar', 'held')],
  });
  const jobs = held.inPlaceOf([aJob('send', 'own'), aJob('relay', 'own'), aJob('calendar', 'own')]);
  const run = (name: string) => jobs.find((job) => job.name === name)?.run(TENANT, stop.signal);
  return { ...held, run };
}

describe('the jobs of an account that was restored', () => {
  it('say all that is due, those that speak and no others, and tell what failed', async () => {
    expect(await aProcess().sayAll(TENANT)).toEqual(['calendar']);

    expect(ran).toEqual(['job-failed calendar', ...['held relay', 'held relay', 'held relay']]);
  });

  it('are held while they fail, and until one run has said all', async () => {
    const one = aProcess();
    one.hold(TENANT, ['calendar']);
    mark = { ...MARK, failing: ['calendar'] };

    await expect(one.run('calendar')).rejects.toThrow('broken');
    expect(mark.failing).toEqual(['calendar']);
    isBroken = false;
    expect(await one.run('calendar')).toBe(true);
    await one.run('calendar');
    await one.run('relay');

    expect(ran).toEqual(['held calendar', 'held calendar', 'own calendar', 'own relay']);
    expect(mark).toBeUndefined();
  });

  it('speak again once another process has run them well', async () => {
    const one = aProcess();
    isBroken = false;
    one.hold(TENANT, ['calendar']);

    await one.run('calendar');

    expect(ran).toEqual(['own calendar']);
  });

  it('stay held when the process is told to stop in the middle', async () => {
    const one = aProcess();
    isBroken = false;
    one.hold(TENANT, ['calendar']);
    mark = { ...MARK, failing: ['calendar'] };
    stop.abort();

    await one.run('calendar');

    expect(mark.failing).toEqual(['calendar']);
  });
});
