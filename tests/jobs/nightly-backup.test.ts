// The job that exports at night, as processes run it side by side.
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRunner } from '../../src/jobs/runner.ts';
import { type JobDeps, jobTable } from '../../src/jobs/table.ts';
import { aBoundWorld, type BoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { type FakeTimers, fakeTimers } from '../support/fake-timers.ts';
import { gatherDeps } from '../support/gather-deps.ts';
import { paperDeps } from '../support/paper-deps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let world: BoundWorld;
let timers: FakeTimers;
let exports: string[];
let isBroken: boolean;
/** How many times five minutes it takes. */
let steps: number;

/** Half an hour before it is due. */
beforeEach(async () => {
  world = await aBoundWorld();
  timers = fakeTimers('2026-11-23T00:30:00.000Z');
  [exports, isBroken, steps] = [[], false, 0];
});

const backUp: NonNullable<JobDeps['backUp']> = async (tenant, _stopping, keep) => {
  if (isBroken) throw Object.assign(new Error('no container'), { code: 'ENOTFOUND' });
  for (let step = 0; step < steps; step += 1) {
    await new Promise<void>((resolve) => timers.after(5 * MINUTE, resolve));
    await keep?.();
  }
  exports.push(`${tenant} ${timers.clock.now().toISOString().slice(0, 13)}`);
  return true;
};

function rows(more: Pick<JobDeps, 'backUp'>) {
  return jobTable({
    ...{ ...world.deps, ...world.stores, ...more, clock: timers.clock },
    settings: { answerDays: 14 },
    log: { error: () => {} },
    paper: paperDeps(world),
    own: gatherDeps(world),
    senders: new Map(),
    nudge: () => {},
  });
}

/** A process in which nothing runs but this job. */
function aProcess() {
  const errors: unknown[] = [];
  const { jobs } = world.stores;
  const own = rows({ backUp }).filter(({ name }) => name === 'backup');
  const runner = makeRunner(own, {
    ...{ tenants: [TENANT], jobs, clock: timers.clock, timers, random: () => 0 },
    onError: (_, error) => errors.push(error),
  });
  runner.start();
  return { ...runner, errors };
}

describe('the nightly export', () => {
  it('is made once a night, however many processes and restarts', async () => {
    // One that was never run is made up for at once.
    const both = [aProcess(), aProcess()];
    await timers.pass(5 * MINUTE);
    expect(exports).toEqual([`${TENANT} 2026-11-23T00`]);

    await timers.pass(HOUR);
    await Promise.all(both.map(({ stop }) => stop(1_000)));
    aProcess();
    aProcess();
    await timers.pass(6 * HOUR);
    expect(exports.slice(1)).toEqual([`${TENANT} 2026-11-23T01`]);

    await timers.freeze(18 * HOUR);
    await timers.pass(HOUR);
    expect(exports.slice(2)).toEqual([`${TENANT} 2026-11-24T01`]);
  });

  it('is left to the one that makes it, though it takes forty minutes', async () => {
    steps = 8;
    const both = [aProcess(), aProcess()];
    await timers.pass(50 * MINUTE);

    expect(exports).toEqual([`${TENANT} 2026-11-23T01`]);
    expect(both.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('is no job where no place for exports is set', () => {
    expect(rows({}).map(({ name }) => name)).not.toContain('backup');
    expect(rows({ backUp }).map(({ name }) => name)).toContain('backup');
  });

  it('shows in the health of the jobs when it fails, is tried again, and then is well', async () => {
    isBroken = true;
    const one = aProcess();
    await timers.pass(0);

    expect(one.health(TENANT)).toMatchObject([
      { job: 'backup', failures: 1, lastError: 'ENOTFOUND', nextAt: '2026-11-23T00:31:00.000Z' },
    ]);
    expect(one.states()).toEqual({ backup: 'failing' });
    expect(one.errors).toMatchObject([{ message: 'no container' }]);

    isBroken = false;
    await timers.pass(2 * MINUTE);

    expect(one.health(TENANT)).toMatchObject([{ job: 'backup', failures: 0 }]);
    expect(exports).toHaveLength(1);
  });
});
