// What the outbox and the job store promise.
import { beforeEach, describe, expect, it } from 'vitest';
import type { DigestClaim } from '../../../src/ports/job-store.ts';
import { key, rowsUnder } from '../../../src/storage/keys.ts';
import { aMessage, received, theYear } from './acts.ts';
import type { World } from './world.ts';

const NONE = { total: 0, oldestDays: 0, withWhom: [] };

function aClaim(world: World, id: string): DigestClaim {
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

export function deliveryContract(open: () => Promise<World>): void {
  describe('the outbox', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('finds messages of every year and table, in another process too', async () => {
      const { tenant } = world;
      await world.another().outbox.waiting(tenant, 10);
      await world.stores.proposals.add(theYear(world), 'a', (no) =>
        received(world, no, [aMessage('1')]),
      );
      await world.stores.proposals.add({ tenant, year: 2025 }, 'b', (no) =>
        received(world, no, [aMessage('2')]),
      );
      await world.stores.jobs.claimDigest(aClaim(world, 'digest~c~weekly~1'), [aMessage('3')]);

      const places = async () => {
        const waiting = await world.another().outbox.waiting(tenant, 10);
        return waiting.map(
          ({ message: { content } }) => content.kind === 'channel-gone' && content.place,
        );
      };

      expect((await places()).sort()).toEqual(['1', '2', '3']);
    });

    it('finds a message said after it last looked: at once its own, another in ten seconds', async () => {
      const relay = world.another();
      for (const stores of [relay, world.stores]) await stores.outbox.waiting(world.tenant, 10);

      await world.stores.proposals.add(theYear(world), 'a', (no) =>
        received(world, no, [aMessage()]),
      );
      expect(await world.stores.outbox.waiting(world.tenant, 10)).toHaveLength(1);
      world.clock.pass(10_000);

      expect(await relay.outbox.waiting(world.tenant, 10)).toHaveLength(1);
    });

    it('has an id for each message, the same whoever asks, used once', async () => {
      for (const operation of ['a', 'b']) {
        await world.stores.proposals.add(theYear(world), operation, (no) =>
          received(world, no, [aMessage(), aMessage()]),
        );
      }
      const ids = async () =>
        (await world.another().outbox.waiting(world.tenant, 10)).map(({ id }) => id);

      const before = await ids();

      expect(new Set(before).size).toBe(4);
      expect(await ids()).toEqual(before);
      for (const row of await world.stores.outbox.waiting(world.tenant, 10)) {
        await world.stores.outbox.done(row);
      }
      await world.stores.proposals.add(theYear(world), 'c', (no) =>
        received(world, no, [aMessage()]),
      );
      expect(before).not.toContain((await ids())[0]);
    });

    it('gives at most as many as wanted, oldest first', async () => {
      for (const place of ['1', '2', '3']) {
        await world.stores.proposals.add(theYear(world), place, (no) =>
          received(world, no, [aMessage(place)]),
        );
      }

      const waiting = await world.stores.outbox.waiting(world.tenant, 2);

      expect(waiting.map(({ message }) => message)).toEqual([aMessage('1'), aMessage('2')]);
    });

    it('forgets a message that is done, and takes it twice', async () => {
      await world.stores.proposals.add(theYear(world), 'a', (no) =>
        received(world, no, [aMessage()]),
      );
      const [row] = await world.stores.outbox.waiting(world.tenant, 10);
      if (row === undefined) throw new Error('nothing waits');

      await world.stores.outbox.done(row);
      await world.stores.outbox.done(row);

      expect(await world.stores.outbox.waiting(world.tenant, 10)).toEqual([]);
    });

    it('has listed a year before the first message lies in it', async () => {
      const [counterAndList, everyTry] = [2, 3];
      world.faults.loseCalls(everyTry, counterAndList);

      const adding = world.stores.proposals.add(theYear(world), 'a', (no) =>
        received(world, no, [aMessage()]),
      );

      await expect(adding).rejects.toThrow(/never arrived/);
      const jobs = world.backend.table('jobs');
      const listed = await jobs.range(key(world.tenant), rowsUnder('y'));
      expect(listed.map(({ row }) => row)).toEqual([
        key('y', 'proposals', key(world.tenant, '2026')),
      ]);
    });
  });

  describe('a digest period', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
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
