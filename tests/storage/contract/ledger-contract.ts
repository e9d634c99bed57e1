// What the ledger and its lease promise.
import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import type { Lease } from '../../../src/ports/outbox.ts';
import type { Tagged } from '../../../src/ports/tagged.ts';
import { aMessage } from './acts.ts';
import type { World } from './world.ts';

const NOON = '2026-11-23T12:00:00.000Z';

function anEntry(id: string, differs: Partial<LedgerEntry> = {}): LedgerEntry {
  return {
    id,
    state: 'queued',
    content: aMessage().content,
    language: 'da',
    place: { serviceUrl: 'https://smba.example/', conversation: 'a:1', kind: 'personal' },
    attempts: 0,
    due: '2026-11-23T08:00:00.000Z',
    queuedAt: '2026-11-23T08:00:00.000Z',
    changedAt: '2026-11-23T08:00:00.000Z',
    ...differs,
  };
}

export function ledgerContract(open: () => Promise<World>): void {
  describe('the ledger', () => {
    let world: World;
    let lease: Lease;
    beforeEach(async () => {
      world = await open();
      const taken = await world.stores.ledger.takeLease(world.tenant, 'one', undefined);
      if (taken === undefined) throw new Error('the lease was not taken');
      lease = taken;
    });

    const dueIds = async (now = NOON, limit = 10) =>
      (await world.stores.ledger.due(world.tenant, now, limit)).map(({ value }) => value.id);

    const queued = async (...ids: string[]): Promise<readonly Tagged<LedgerEntry>[]> => {
      for (const id of ids) await world.stores.ledger.queue(world.tenant, anEntry(id));
      return world.stores.ledger.due(world.tenant, NOON, ids.length);
    };

    it('keeps an entry as it was queued, once', async () => {
      const id = 'people:t:o~2026/11~x~000000 → karen';
      await world.stores.ledger.queue(world.tenant, anEntry(id));
      await world.another().ledger.queue(world.tenant, anEntry(id, { attempts: 7 }));

      expect((await world.stores.ledger.entry(world.tenant, id))?.value).toEqual(anEntry(id));
      expect(await dueIds()).toEqual([id]);
      expect(await world.stores.ledger.entry(world.tenant, 'other')).toBeUndefined();
    });

    it('tells what is due, earliest first, that very instant included', async () => {
      const at = (id: string, due: string) =>
        world.stores.ledger.queue(world.tenant, anEntry(id, { due }));
      await at('late', '2026-11-23T12:00:00.001Z');
      await at('on time', NOON);
      await at('early', '2026-11-23T09:00:00.000Z');

      expect(await dueIds()).toEqual(['early', 'on time']);
      expect(await dueIds(NOON, 1)).toEqual(['early']);
      expect(await dueIds('2026-11-23T08:59:59.999Z')).toEqual([]);
    });

    it('does not offer an entry that is blocked from the start', async () => {
      await world.stores.ledger.queue(world.tenant, anEntry('a', { state: 'blocked' }));

      expect(await dueIds()).toEqual([]);
      expect((await world.stores.ledger.entry(world.tenant, 'a'))?.value.state).toBe('blocked');
    });

    it('moves claimed entries to sending and renews the lease in one transaction', async () => {
      const entries = await queued('a', 'b', 'c');
      const { stores, calls } = world.counted();

      const claim = await stores.ledger.claim(world.tenant, lease, entries.slice(0, 2));

      expect(calls()).toBe(1);
      expect(claim?.entries.map(({ value }) => [value.id, value.state])).toEqual([
        ['a', 'sending'],
        ['b', 'sending'],
      ]);
      expect(await world.stores.ledger.lease(world.tenant)).toEqual(claim?.lease);
      expect(claim?.lease.tag).not.toBe(lease.tag);
      expect(await dueIds()).toEqual(['c']);
      expect(await world.another().ledger.listSending(world.tenant)).toEqual(claim?.entries);
    });

    it('claims twenty entries at once', async () => {
      const entries = await queued(...Array.from({ length: 20 }, (_, n) => `entry ${n}`));

      const claim = await world.stores.ledger.claim(world.tenant, lease, entries);

      expect(claim?.entries).toHaveLength(20);
    });

    it('renews the lease without an entry', async () => {
      const claim = await world.stores.ledger.claim(world.tenant, lease, []);

      expect(await world.stores.ledger.lease(world.tenant)).toEqual(claim?.lease);
      expect(claim?.entries).toEqual([]);
    });

    it('gives nothing to a holder who lost the lease', async () => {
      const entries = await queued('a');
      await world.another().ledger.takeLease(world.tenant, 'two', lease.tag);

      expect(await world.stores.ledger.claim(world.tenant, lease, entries)).toBeUndefined();
      expect(await dueIds()).toEqual(['a']);
    });

    it('gives nothing when an entry was changed meanwhile, and keeps the lease', async () => {
      const entries = await queued('a', 'b');
      const [first] = entries;
      if (first === undefined) throw new Error('nothing is due');
      await world.stores.ledger.settle(world.tenant, first, { ...first.value, state: 'blocked' });

      expect(await world.stores.ledger.claim(world.tenant, lease, entries)).toBeUndefined();
      expect(await world.stores.ledger.lease(world.tenant)).toEqual(lease);
    });

    it('claims once when the answer was lost', async () => {
      const entries = await queued('a');
      world.faults.loseAnswers(1);

      const claim = await world.stores.ledger.claim(world.tenant, lease, entries);

      expect(claim?.entries).toEqual(await world.stores.ledger.listSending(world.tenant));
      expect(await world.stores.ledger.lease(world.tenant)).toEqual(claim?.lease);
    });

    it('settles what was sent, and offers what is to be tried again', async () => {
      const claim = await world.stores.ledger.claim(world.tenant, lease, await queued('a', 'b'));
      const [a, b] = claim?.entries ?? [];
      if (a === undefined || b === undefined) throw new Error('nothing was claimed');

      await world.stores.ledger.settle(world.tenant, a, {
        ...a.value,
        state: 'sent',
        activity: '1',
      });
      const due = '2026-11-23T11:00:00.000Z';
      await world.stores.ledger.settle(world.tenant, b, { ...b.value, state: 'queued', due });

      expect(await world.stores.ledger.listSending(world.tenant)).toEqual([]);
      expect(await dueIds()).toEqual(['b']);
      expect(await dueIds('2026-11-23T10:59:59.000Z')).toEqual([]);
      const sent = await world.stores.ledger.entry(world.tenant, 'a');
      expect(sent?.value).toMatchObject({ state: 'sent', activity: '1' });
    });

    it('settles an entry that stays where it is', async () => {
      const [a] = await queued('a');
      if (a === undefined) throw new Error('nothing is due');

      await world.stores.ledger.settle(world.tenant, a, { ...a.value, lastCode: '429' });

      const due = await world.stores.ledger.due(world.tenant, NOON, 10);
      expect(due.map(({ value }) => value.lastCode)).toEqual(['429']);
    });

    it('settles nothing that was changed meanwhile', async () => {
      const claim = await world.stores.ledger.claim(world.tenant, lease, await queued('a'));
      const [a] = claim?.entries ?? [];
      if (a === undefined) throw new Error('nothing was claimed');
      await world.another().ledger.settle(world.tenant, a, { ...a.value, state: 'unknown' });

      await world.stores.ledger.settle(world.tenant, a, { ...a.value, state: 'queued' });

      expect((await world.stores.ledger.entry(world.tenant, 'a'))?.value.state).toBe('unknown');
      expect(await dueIds()).toEqual([]);
    });

    it('gives its lease to one contender only', async () => {
      const taken = await Promise.all(
        ['two', 'three'].map((holder) =>
          world.another().ledger.takeLease(world.tenant, holder, lease.tag),
        ),
      );

      expect(taken.filter((one) => one === undefined)).toHaveLength(1);
      expect(await world.stores.ledger.lease(world.tenant)).toEqual(taken.find(Boolean));
      expect(await world.stores.ledger.takeLease(world.tenant, 'four', undefined)).toBeUndefined();
    });
  });
}
