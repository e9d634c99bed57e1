import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULE } from '../../src/domain/digest/schedule.ts';
import { dayOf, instantOf } from '../../src/domain/shared/time.ts';
import { makeRunner } from '../../src/jobs/runner.ts';
import { jobTable } from '../../src/jobs/table.ts';
import type { DigestClaim, JobStore } from '../../src/ports/job-store.ts';
import { aBoundWorld, type BoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { fakeTimers } from '../support/fake-timers.ts';
import { gatherDeps } from '../support/gather-deps.ts';
import { paperDeps } from '../support/paper-deps.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Monday at 8.00 in Copenhagen. */
const DUE = '2026-11-23T07:00:00.000Z';
const JUST_BEFORE = '2026-11-23T06:59:30.000Z';

let world: BoundWorld;
let claims: DigestClaim[];
let errors: unknown[];

beforeEach(async () => {
  world = await aBoundWorld();
  claims = [];
  errors = [];
});

/** A process whose only job is the digest, with a machine, and so a clock, of its own. */
function aProcess(begin: string, over: Partial<JobStore> = {}) {
  const timers = fakeTimers(begin);
  const { clock } = timers;
  const jobs: JobStore = {
    ...world.stores.jobs,
    claimDigest: async (claim, says) => {
      const claimed = await world.stores.jobs.claimDigest(claim, says);
      if (claimed) claims.push(claim);
      return claimed;
    },
    ...over,
  };
  const settings = { ...world.deps.settings, answerDays: 14 };
  const deps = {
    ...world.deps,
    ...world.stores,
    jobs,
    clock,
    settings,
    senders: new Map(),
    log: { error: () => {} },
  };
  const [paper, own] = [paperDeps(world), gatherDeps(world)];
  const table = jobTable({ ...deps, paper, own, nudge: () => {} }).filter(
    ({ name }) => name === 'digest',
  );
  const onError = (_: string, error: unknown) => {
    errors.push(error);
  };
  const runner = makeRunner(table, {
    ...{ tenants: [TENANT], jobs, clock },
    ...{ timers, random: () => 0, onError },
  });
  return { ...runner, ...timers };
}

/** Every day of the year at this time, days off or not. */
async function comesDailyAt(time: string): Promise<void> {
  const stored = await world.stores.people.channel(TENANT);
  if (stored === undefined) throw new Error('no channel');
  const schedule = { ...DEFAULT_SCHEDULE, frequency: 'daily' as const, time };
  await world.stores.people.saveChannel({ ...stored.value, schedule }, stored.tag, []);
  Object.assign(world.deps, { calendar: { isOff: () => false } });
}

const dueTimes = () => claims.map(({ id }) => id.split('~').at(-1));

describe('the scheduled digest', () => {
  it('is claimed once by several processes and after a restart', async () => {
    const all = [1, 2, 3].map(() => aProcess(JUST_BEFORE));
    for (const { start } of all) start();
    for (let minute = 0; minute < 10; minute += 1) {
      await Promise.all(all.map(({ pass }) => pass(MINUTE)));
    }
    await Promise.all(all.map(({ stop }) => stop(1_000)));
    const again = aProcess('2026-11-23T07:10:00.000Z');
    again.start();
    await again.pass(HOUR);

    expect(dueTimes()).toEqual([DUE]);
    expect(errors).toEqual([]);
  });

  it('comes once, and late, from a machine that was paused for weeks', async () => {
    const one = aProcess(JUST_BEFORE);
    one.start();
    await one.pass(0);

    await one.freeze(16 * DAY);
    await one.pass(HOUR);

    expect(dueTimes()).toEqual(['2026-12-07T07:00:00.000Z']);
    expect(errors).toEqual([]);
  });

  it('does not come again from a paused machine when another one did it', async () => {
    const [paused, awake] = [aProcess(JUST_BEFORE), aProcess(JUST_BEFORE)];
    paused.start();
    awake.start();
    await paused.pass(0);
    await awake.pass(HOUR);

    await paused.freeze(2 * DAY);
    await paused.pass(HOUR);

    expect(dueTimes()).toEqual([DUE]);
  });

  it('does not come from a machine that was paused between looking and claiming, once a later one has', async () => {
    const woken = Promise.withResolvers<void>();
    const outcomes: boolean[] = [];
    const paused = aProcess(DUE, {
      claimDigest: async (claim, says) => {
        await woken.promise;
        const claimed = await world.stores.jobs.claimDigest(claim, says);
        outcomes.push(claimed);
        return claimed;
      },
    });
    paused.start();
    await paused.pass(0);
    const later = aProcess('2026-11-30T07:00:00.000Z');
    later.start();
    await later.pass(0);

    woken.resolve();
    await paused.pass(0);
    await later.pass(HOUR);

    expect(outcomes).toEqual([false]);
    expect(dueTimes()).toEqual(['2026-11-30T07:00:00.000Z']);
  });

  it.each([
    ['in the hour that is left out', '2026-03-29', '02:30', '2026-03-29T01:30:00.000Z'],
    ['in the hour that comes twice', '2026-10-25', '02:30', '2026-10-25T00:30:00.000Z'],
    ['at the moment clocks are put forward', '2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['at the moment clocks are put back', '2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('comes once when its time is %s', async (_, day, time, due) => {
    await comesDailyAt(time);
    const both = [1, 2].map(() => aProcess(instantOf(day, '00:00')));
    for (const { start } of both) start();

    for (let step = 0; step < 30; step += 1) {
      await Promise.all(both.map(({ pass }) => pass(10 * MINUTE)));
    }

    const today = dueTimes().filter((at) => at !== undefined && dayOf(at) === day);
    expect(today).toEqual([due]);
    expect(errors).toEqual([]);
  });

  it('is tried again after a failure, and rests in between', async () => {
    let tries = 0;
    const one = aProcess(DUE, {
      claimDigest: async () => {
        tries += 1;
        throw Object.assign(new Error('Karen'), { code: 'ETIMEDOUT' });
      },
    });
    one.start();
    await one.pass(31 * MINUTE);
    expect(tries).toBe(6);
    expect(one.health(TENANT)).toMatchObject([
      { job: 'digest', failures: 6, lastError: 'ETIMEDOUT', nextAt: '2026-11-23T08:03:00.000Z' },
    ]);

    const other = aProcess('2026-11-23T07:31:00.000Z');
    other.start();
    await other.pass(2 * HOUR);

    expect(dueTimes()).toEqual([DUE]);
    expect(other.states()).toEqual({ digest: 'ok' });
    expect((await world.stores.jobs.run(TENANT, 'digest'))?.value).toMatchObject({ failures: 0 });
  });

  it('leaves word of its last run, and tells when the next one is due', async () => {
    const one = aProcess(JUST_BEFORE);
    one.start();
    await one.pass(0);
    expect(one.health(TENANT)).toMatchObject([{ nextAt: DUE }]);

    await one.pass(2 * MINUTE);

    expect(one.health(TENANT)).toMatchObject([{ nextAt: '2026-11-30T07:00:00.000Z' }]);
    expect((await world.stores.jobs.run(TENANT, 'digest'))?.value).toMatchObject({
      startedAt: '2026-11-23T07:00:30.000Z',
      failures: 0,
    });
  });
});
