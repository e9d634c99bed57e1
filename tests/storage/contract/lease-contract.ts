// What the lease promises: one holder, everything in hand listed, nothing written by a former one.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Lease } from '../../../src/ports/ledger.ts';
import { key } from '../../../src/storage/keys.ts';
import {
  anEntry,
  became,
  keyOf,
  MESSAGE,
  NOON,
  present,
  queued,
  recipients,
  taken,
  to,
  turned,
} from './entries.ts';
import type { World } from './world.ts';

const SENT = { state: 'sent', activity: '1' } as const;

export function leaseContract(open: () => Promise<World>): void {
  describe('the lease', () => {
    let world: World;
    let lease: Lease;
    beforeEach(async () => {
      world = await open();
      lease = await taken(world, 'one');
    });

    const entries = (count: number) =>
      queued(
        world,
        recipients(count).map((person) => anEntry(person)),
      );
    const due = async () => to(await world.stores.ledger.due(world.tenant, NOON, 50));
    const stored = () => world.another().ledger.lease(world.tenant);

    it('claims entries, lists them and is renewed in one call', async () => {
      const [a, b, c] = await entries(3);
      if (a === undefined || b === undefined || c === undefined) throw new Error('not queued');
      const { stores, calls } = world.counted();

      const turn = await stores.ledger.turnOver(world.tenant, lease, {
        settled: [],
        claim: [a, b],
      });

      expect(calls()).toBe(1);
      if (typeof turn === 'string') throw new Error(turn);
      expect(turn.entries).toEqual([await present(world, a.value), await present(world, b.value)]);
      expect(turn.entries.map(({ value }) => value.state)).toEqual(['sending', 'sending']);
      expect(turn.lease).toMatchObject({
        holder: 'one',
        sending: [keyOf(a.value), keyOf(b.value)],
      });
      expect(turn.lease).toEqual(await stored());
      expect(turn.lease.tag).not.toBe(lease.tag);
      expect(await due()).toEqual([c.value.to]);
    });

    it('settles and claims in one, and lists what is in hand then', async () => {
      const [a, b, c] = await entries(3);
      if (a === undefined || b === undefined || c === undefined) throw new Error('not queued');
      const first = await turned(world, lease, { claim: [a, b] });

      const settled = became(first.entries.slice(0, 1), SENT);
      const second = await turned(world, first.lease, { settled, claim: [c] });

      expect(second.lease.sending).toEqual([keyOf(b.value), keyOf(c.value)]);
      expect((await present(world, a.value)).value).toMatchObject(SENT);
      expect(await due()).toEqual([]);
    });

    it('settles into each state, where it is then found', async () => {
      const claim = await entries(4);
      const { lease: held, entries: claimed } = await turned(world, lease, { claim });
      const [a, b, c, d] = claimed.map((entry) => [entry]);
      const later = { state: 'queued', due: '2026-11-23T11:00:00.000Z' } as const;
      const settled = [
        ...became(a ?? [], { state: 'failed' }),
        ...became(b ?? [], { state: 'unknown' }),
        ...became(c ?? [], { state: 'blocked' }),
        ...became(d ?? [], later),
      ];

      const turn = await turned(world, held, { settled });

      expect(turn.lease.sending).toEqual([]);
      expect(await world.stores.ledger.tally(world.tenant, MESSAGE)).toMatchObject({
        queued: 1,
        sending: 0,
        sent: 0,
        failed: 1,
        blocked: 1,
        unknown: 1,
      });
      expect(await due()).toEqual(recipients(4).slice(3));
      const unknown = await world.stores.ledger.attention(world.tenant, 'unknown', 9);
      expect(to(unknown)).toEqual(recipients(2).slice(1));
    });

    it('settles eighteen and claims eighteen of the longest messages at once', async () => {
      const content = { kind: 'letter', title: 'x', text: 'å'.repeat(14_000), by: 'Åse' } as const;
      const longest = recipients(36).map((person) => anEntry(person, { content }));
      const first = await queued(world, longest.slice(0, 18));
      const second = await queued(world, longest.slice(18));
      const { lease: held, entries: claimed } = await turned(world, lease, { claim: first });

      const settled = became(claimed, { state: 'unknown' });
      const turn = await turned(world, held, { settled, claim: second });

      expect(to(turn.entries)).toEqual(recipients(36).slice(18));
      expect(turn.lease.sending.map((which) => which.to)).toEqual(recipients(36).slice(18));
      const unknown = await world.stores.ledger.attention(world.tenant, 'unknown', 50);
      expect(to(unknown)).toEqual(recipients(18));
    });

    it('is renewed without an entry', async () => {
      const turn = await turned(world, lease, {});

      expect(await stored()).toEqual(turn.lease);
      expect(turn.lease.tag).not.toBe(lease.tag);
    });

    it('shuts out a former holder: nothing is settled, nothing claimed', async () => {
      const [a, b] = await entries(2);
      if (a === undefined || b === undefined) throw new Error('not queued');
      const held = await turned(world, lease, { claim: [a] });
      const successor = await taken(world, 'two', world.another().ledger);

      const what = { settled: became(held.entries, SENT), claim: [b] };
      const late = await world.stores.ledger.turnOver(world.tenant, held.lease, what);

      expect(late).toBe('lost');
      expect((await present(world, a.value)).value.state).toBe('sending');
      expect(await due()).toEqual([b.value.to]);
      expect(await stored()).toEqual(successor);
    });

    it('hands on what its holder had in hand', async () => {
      const held = await turned(world, lease, { claim: await entries(2) });

      const successor = await taken(world, 'two', world.another().ledger);

      expect(successor).toMatchObject({ holder: 'two', sending: held.lease.sending });
      expect(successor.sending.map((which) => which.to)).toEqual(recipients(2));
      expect(await stored()).toEqual(successor);
    });

    it('writes nothing when an entry to be claimed was changed meanwhile', async () => {
      const [a, b, c] = await entries(3);
      if (a === undefined || b === undefined || c === undefined) throw new Error('not queued');
      const held = await turned(world, lease, { claim: [a] });
      await world.another().ledger.move(world.tenant, {
        entry: c,
        next: { ...c.value, state: 'blocked' },
      });

      const what = { settled: became(held.entries, SENT), claim: [b, c] };
      const turn = await world.stores.ledger.turnOver(world.tenant, held.lease, what);

      expect(turn).toBe('stale');
      expect(await stored()).toEqual(held.lease);
      expect((await present(world, a.value)).value.state).toBe('sending');
      expect(await due()).toEqual([b.value.to]);
    });

    it('is missed loudly when somebody changed what the holder had in hand', async () => {
      const held = await turned(world, lease, { claim: await entries(1) });
      const settled = became(held.entries, SENT);
      for (const change of settled) await world.another().ledger.move(world.tenant, change);

      const turn = world.stores.ledger.turnOver(world.tenant, held.lease, { settled, claim: [] });

      await expect(turn).rejects.toThrow(/was changed/);
    });

    it.each([1, 2])('turns once when %i answers are lost', async (lost) => {
      const claim = await entries(2);
      world.faults.loseAnswers(lost);

      const turn = await turned(world, lease, { claim });

      expect(turn.lease).toEqual(await stored());
      expect(turn.entries).toEqual(
        await Promise.all(claim.map(({ value }) => present(world, value))),
      );
    });

    it('tells its holder what is in hand when no answer ever came', async () => {
      const claim = await entries(2);
      world.faults.loseAnswers(3);

      const turn = world.stores.ledger.turnOver(world.tenant, lease, { settled: [], claim });

      await expect(turn).rejects.toThrow(/answer was lost/);
      const again = await taken(world, 'one');
      expect(again.sending.map((which) => which.to)).toEqual(recipients(2));
      expect(await due()).toEqual([]);
    });

    it('goes to one contender only', async () => {
      const contenders = await Promise.all(
        ['two', 'three'].map((holder) =>
          world.another().ledger.takeLease(world.tenant, holder, lease),
        ),
      );

      expect(contenders.filter((one) => one === undefined)).toHaveLength(1);
      expect(await stored()).toEqual(contenders.find(Boolean));
      const { takeLease } = world.stores.ledger;
      expect(await takeLease(world.tenant, 'four', undefined)).toBeUndefined();
    });

    it('lists nothing when version 0.1.0 held it', async () => {
      const table = world.backend.table('ledger');
      const cells = { v: 1, json0: '{"holder":"old"}' };
      await table.transact(key(world.tenant), [
        { kind: 'replace', row: key('lease'), etag: lease.tag, cells },
      ]);

      expect(await stored()).toMatchObject({ holder: 'old', sending: [] });
    });
  });
}
