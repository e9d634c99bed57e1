// What the job store promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DigestClaim, JobRun } from '../../../src/ports/job-store.ts';
import { createStores } from '../../../src/storage/stores.ts';
import { aMessage } from './acts.ts';
import type { World } from './world.ts';

const NONE = { total: 0, oldestDays: 0, withWhom: [] };

export function aClaim(world: World, id: string): DigestClaim {
  const [from, until] = ['2026-11-16T07:00:00.000Z', '2026-11-23T07:00:00.000Z'];
  return {
    tenant: world.tenant,
    id,
    from,
    until,
    cursors: { '2026': 12 },
    digest: {
      from,
      until,
      period: { kind: 'week', year: 2026, week: 47 },
      preliminary: false,
      received: 3,
      answered: 1,
      overdue: 0,
      toAssess: { total: 1, oldestDays: 4, withWhom: [{ key: 'it', count: 1 }] },
      toSendOn: { total: 2, oldestDays: 1, withWhom: [] },
      withOwners: NONE,
      withProposers: NONE,
      overdueList: [],
      byArea: [],
      byNeed: [],
      byOrigin: [],
      byHassle: [{ key: '4', count: 2 }],
    },
    claimedAt: until,
  };
}

export function jobsContract(open: () => Promise<World>): void {
  describe('a run of a job', () => {
    let world: World;
    let run: JobRun;
    beforeEach(async () => {
      world = await open();
      const startedAt = '2026-11-23T08:00:00.000Z';
      run = { job: 'digest', period: '2026-11-23', startedAt, failures: 0 };
    });

    it('is begun by one process only, and ended under its tag', async () => {
      expect(await world.stores.jobs.run(world.tenant, 'digest')).toBeUndefined();
      const begun = await Promise.all(
        [world.stores, world.another()].map(({ jobs }) =>
          jobs.saveRun(world.tenant, run, undefined),
        ),
      );
      const [mine] = begun.filter((one) => one !== undefined);
      expect(begun).toContain(undefined);
      const ended = { ...run, endedAt: '2026-11-23T08:00:01.000Z', failures: 1, error: 'timeout' };
      world.faults.loseAnswers(1);

      const saved = await world.stores.jobs.saveRun(world.tenant, ended, mine?.tag);

      expect(saved?.value).toEqual(ended);
      expect(await world.another().jobs.run(world.tenant, 'digest')).toEqual(saved);
      expect(await world.stores.jobs.saveRun(world.tenant, run, mine?.tag)).toBeUndefined();
      expect(await world.stores.jobs.run(world.tenant, 'relay')).toBeUndefined();
    });
  });

  describe('a digest period', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('is not tried for ever when something else than the claims is in the way', async () => {
      const { clock, backend } = world;
      const { jobs } = createStores(backend, { clock, ids: { fresh: () => 'the same' } });
      await jobs.claimDigest(aClaim(world, 'one'), [aMessage()]);

      const claimed = jobs.claimDigest(aClaim(world, 'other'), [aMessage()]);

      await expect(claimed).rejects.toThrow('conflict');
    });

    it('is claimed once, with its message, however many try', async () => {
      const claim = aClaim(world, 'digest~19:a/b~weekly~2026-W47');

      const claims = await Promise.all([
        world.stores.jobs.claimDigest(claim, [aMessage()]),
        world.another().jobs.claimDigest(claim, [aMessage()]),
        world.another().jobs.claimDigest(claim, [aMessage()]),
      ]);

      expect(claims.sort()).toEqual([false, false, true]);
      expect(await world.stores.outbox.waiting(world.tenant, 10)).toHaveLength(1);
      expect(await world.stores.jobs.lastDigest(world.tenant)).toEqual(claim);
    });

    it('is claimed although the answer was lost', async () => {
      world.faults.loseAnswers(1);

      expect(await world.stores.jobs.claimDigest(aClaim(world, 'a'), [aMessage()])).toBe(true);
      expect(await world.stores.jobs.claimDigest(aClaim(world, 'a'), [aMessage()])).toBe(false);
    });

    it('is claimed beside another one at the same time', async () => {
      const claims = await Promise.all([
        world.stores.jobs.claimDigest(aClaim(world, 'weekly'), []),
        world.another().jobs.claimDigest(aClaim(world, 'monthly'), []),
      ]);

      expect(claims).toEqual([true, true]);
    });

    it('is followed by the next, which is then the latest', async () => {
      expect(await world.stores.jobs.lastDigest(world.tenant)).toBeUndefined();
      await world.stores.jobs.claimDigest(aClaim(world, 'z'), []);
      await world.stores.jobs.claimDigest(aClaim(world, 'a'), []);

      expect((await world.another().jobs.lastDigest(world.tenant))?.id).toBe('a');
    });
  });
}
