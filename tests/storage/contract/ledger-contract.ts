// What the ledger promises of entries: queued once, found by what they are asked for, moved once.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { key, rowsUnder } from '../../../src/storage/keys.ts';
import {
  anEntry,
  became,
  MESSAGE,
  MORNING,
  NOON,
  present,
  queued,
  recipients,
  to,
} from './entries.ts';
import type { World } from './world.ts';

const EARLY = '2026-11-23T07:00:00.000Z';
const SLOTS = [{ at: NOON, ranks: [1, 4] }];

export function ledgerContract(open: () => Promise<World>): void {
  describe('the ledger', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    const due = (now = NOON, limit = 50) => world.stores.ledger.due(world.tenant, now, limit);
    const queue = (...entries: Parameters<typeof anEntry>[]) =>
      world.stores.ledger.queue(
        world.tenant,
        entries.map((entry) => ({ entry: anEntry(...entry) })),
      );
    const slotsOf = (...persons: string[]) =>
      world.another().ledger.slots(
        world.tenant,
        persons.map((person) => asId<PersonId>(person)),
      );

    it('keeps an entry as it was queued, to whomever it goes', async () => {
      const all = [
        anEntry('19:æ/b?@thread.tacv2', { pauseMs: 1500, lastCode: '429', activity: '1' }),
        anEntry('unit~1001', { state: 'blocked' }),
        anEntry('karen', { bundled: true, manner: 'letter', revision: 3 }),
      ];
      const { person: _, place: __, ...nobody } = anEntry('unit~1002', { state: 'blocked' });

      await queued(world, [...all, nobody]);

      for (const entry of [...all, nobody]) {
        expect((await present(world, entry)).value).toEqual(entry);
      }
      const other = { message: MESSAGE, to: 'søren' };
      expect(await world.stores.ledger.entry(world.tenant, other)).toBeUndefined();
    });

    it('finds what waits for a recipient, whenever it is due, and nothing else', async () => {
      await queue(
        ['karen', { message: 'later', due: '2027-01-04T08:00:00.000Z', manner: 'letter' }],
        ['karen', { message: 'soon' }],
        ['karen', { message: 'came', state: 'sent', activity: '1' }],
        ['karen-2', { message: 'other' }],
      );

      const found = await world.another().ledger.queuedTo(world.tenant, 'karen');

      expect(found.map(({ value }) => value.message)).toEqual(['soon', 'later']);
      expect(await world.stores.ledger.queuedTo(world.tenant, 'nobody')).toEqual([]);
    });

    it('lists the entries of one message and no other, at most so many', async () => {
      await queue(['b', { state: 'sent', activity: '1' }], ['a', { revision: 2 }]);
      await queue(['c', { message: `${MESSAGE}0` }], ['d', { message: 'other' }]);
      const of = async (message: string, limit: number) => {
        const found = await world.another().ledger.entriesOf(world.tenant, message, limit);
        for (const entry of found) expect(entry).toEqual(await present(world, entry.value));
        return to(found);
      };

      expect(await of(MESSAGE, 10)).toEqual(['a', 'b']);
      expect(await of(MESSAGE, 1)).toEqual(['a']);
      expect(await of('nothing', 10)).toEqual([]);
    });

    it('queues all of a batch or nothing, and each entry once', async () => {
      expect(await queue(['karen'])).toBe(true);

      expect(await queue(['jens'], ['karen', { attempts: 7 }], ['lise'])).toBe(false);

      expect(to(await due())).toEqual(['karen']);
      expect((await present(world, anEntry('karen'))).value.attempts).toBe(0);
      expect(await queue(['karen', { message: 'another' }])).toBe(true);
      expect(await queue()).toBe(true);
    });

    it('queues the same entries once when two processes do it at once', async () => {
      const rows = recipients(18).map((person) => ({ entry: anEntry(person) }));

      const both = await Promise.all(
        [world.stores, world.another()].map(({ ledger }) => ledger.queue(world.tenant, rows)),
      );

      expect(both.sort()).toEqual([false, true]);
      expect(to(await due())).toEqual(recipients(18));
    });

    it('queues eighteen of the longest messages with slots at once', async () => {
      const text = 'å'.repeat(14_000);
      const content = { kind: 'letter', title: 'Nyt', text, by: 'Åse' } as const;
      const rows = recipients(18).map((person) => ({
        entry: anEntry(person, { content }),
        slots: { value: SLOTS, tag: undefined },
      }));

      expect(await world.stores.ledger.queue(world.tenant, rows)).toBe(true);

      expect((await slotsOf(...recipients(18))).map((found) => found?.value)).toEqual(
        recipients(18).map(() => SLOTS),
      );
    });

    it('keeps slots with the entry they were planned for, under their tag', async () => {
      const withSlots = (message: string, tag: string | undefined) =>
        world.stores.ledger.queue(world.tenant, [
          { entry: anEntry('karen', { message }), slots: { value: SLOTS, tag } },
        ]);
      expect(await slotsOf('karen')).toEqual([undefined]);
      await withSlots('1', undefined);
      const [first] = await slotsOf('karen');

      expect(await withSlots('2', undefined)).toBe(false);
      expect(await withSlots('2', first?.tag)).toBe(true);
      expect(await withSlots('3', first?.tag)).toBe(false);

      expect((await due()).map(({ value }) => value.message)).toEqual(['1', '2']);
      const [nobody, latest] = await slotsOf('nobody', 'karen');
      expect([nobody, latest?.value]).toEqual([undefined, SLOTS]);
    });

    it('refuses slots of an entry that is to no person', async () => {
      const { person: _, ...entry } = anEntry('unit~1');
      const rows = [{ entry, slots: { value: SLOTS, tag: undefined } }];

      await expect(world.stores.ledger.queue(world.tenant, rows)).rejects.toThrow(/no person/);
    });

    it.each([1, 2, 3])('queues once when %i answers are lost', async (lost) => {
      world.faults.loseAnswers(lost);

      const first = await queue(['karen'], ['jens']).catch(() => 'not known');

      expect(first).toBe(lost < 3 ? true : 'not known');
      expect(await queue(['karen'], ['jens'])).toBe(false);
      expect(to(await due())).toEqual(['jens', 'karen']);
    });

    it('tells what is due, earliest first, one recipient together, that instant included', async () => {
      await queue(
        ['jens', { message: 'b', due: NOON }],
        ['karen', { message: 'c' }],
        ['lise', { message: 'a', due: '2026-11-23T12:00:00.001Z' }],
        ['karen', { message: 'a' }],
        ['jens', { message: 'b2' }],
        ['lise', { message: 'b', due: EARLY }],
      );

      const found = async (now = NOON, limit = 10) =>
        (await due(now, limit)).map(({ value }) => `${value.to} ${value.message}`);

      const all = ['lise b', 'jens b2', 'karen a', 'karen c', 'jens b'];
      expect(await found()).toEqual(all);
      expect(await found(NOON, 2)).toEqual(all.slice(0, 2));
      expect(await found('2026-11-23T07:59:59.999Z')).toEqual(['lise b']);
      expect(await found('2026-11-23T06:59:59.999Z')).toEqual([]);
    });

    it('moves an entry under its latest tag only, and its place in the lists with it', async () => {
      const [first] = await queued(world, [anEntry('karen')]);
      if (first === undefined) throw new Error('nothing is queued');
      const move = (next: Partial<typeof first.value>, entry = first) =>
        world.stores.ledger.move(world.tenant, { entry, next: { ...entry.value, ...next } });

      expect(await move({ state: 'failed', lastCode: '400' })).toBe(true);
      expect(await move({ state: 'blocked' })).toBe(false);

      expect(await due()).toEqual([]);
      const failed = await world.stores.ledger.attention(world.tenant, 'failed', 10);
      expect(failed.map(({ value }) => value.lastCode)).toEqual(['400']);
      const [latest] = failed;
      expect(await move({ state: 'queued', due: EARLY }, latest)).toBe(true);
      expect(await world.stores.ledger.attention(world.tenant, 'failed', 10)).toEqual([]);
      expect((await due()).map(({ value }) => value.due)).toEqual([EARLY]);
    });

    it('moves an entry that stays where it is', async () => {
      const [change] = became(await queued(world, [anEntry('karen')]), { lastCode: '429' });
      if (change === undefined) throw new Error('nothing is queued');
      world.faults.loseAnswers(1);

      expect(await world.stores.ledger.move(world.tenant, change)).toBe(true);

      expect((await due()).map(({ value }) => value.lastCode)).toEqual(['429']);
    });

    it('lists what a person did not get, of that person only', async () => {
      const blocked = { state: 'blocked' } as const;
      await queue(
        ['karen', { ...blocked, message: '1' }],
        ['karen', { message: '2' }],
        ['karen', { ...blocked, message: '3' }],
        ['jens', { ...blocked, message: '1' }],
      );

      const found = await world.another().ledger.blockedOf(world.tenant, asId<PersonId>('karen'));

      expect(found.map(({ value }) => [value.to, value.message])).toEqual([
        ['karen', '1'],
        ['karen', '3'],
      ]);
      expect(to(await due())).toEqual(['karen']);
    });

    it('lists what somebody must look at, oldest first, at most as many as wanted', async () => {
      await queue(
        ['late', { state: 'unknown', changedAt: NOON }],
        ['early', { state: 'unknown', changedAt: EARLY }],
        ['other', { state: 'failed' }],
        ['next', { state: 'unknown', changedAt: MORNING }],
      );
      const { attention } = world.another().ledger;

      expect(to(await attention(world.tenant, 'unknown', 2))).toEqual(['early', 'next']);
      expect(to(await attention(world.tenant, 'unknown', 9))).toEqual(['early', 'next', 'late']);
      expect(to(await attention(world.tenant, 'failed', 9))).toEqual(['other']);
    });

    it('puts nobody who waits behind a letter to many', async () => {
      await queue(
        ['letter', { due: EARLY, manner: 'letter' }],
        ['survey', { due: EARLY, manner: 'survey' }],
        ['welcome', { due: NOON, manner: 'at-once' }],
        ['answer', { due: MORNING, manner: 'case' }],
      );
      const { due } = world.stores.ledger;

      expect(to(await due(world.tenant, NOON, 9))).toEqual([
        'answer',
        'welcome',
        'letter',
        'survey',
      ]);
      expect(to(await due(world.tenant, NOON, 3))).toEqual(['answer', 'welcome', 'letter']);
      expect(await world.stores.ledger.standing(world.tenant, NOON)).toMatchObject({
        queued: 4,
        due: 4,
        oldestDue: EARLY,
      });
    });

    it('tells how it stands, in four calls', async () => {
      const { stores, calls } = world.counted();
      const none = { queued: 0, due: 0, unknown: 0, failed: 0 };
      expect(await stores.ledger.standing(world.tenant, NOON)).toEqual(none);
      expect(calls()).toBe(4);
      await queue(
        ['a', { due: NOON }],
        ['b', { due: EARLY }],
        ['c', { due: '2026-11-23T12:00:00.001Z' }],
        ['d', { state: 'unknown' }],
        ['e', { state: 'failed' }],
        ['f', { state: 'failed' }],
        ['g', { state: 'blocked' }],
        ['h', { state: 'sent' }],
      );

      const standing = { queued: 3, due: 2, oldestDue: EARLY, unknown: 1, failed: 2 };
      expect(await stores.ledger.standing(world.tenant, NOON)).toEqual(standing);
    });

    it('counts none beyond a thousand, and every recipient of a message', async () => {
      const rows = Array.from({ length: 1008 }, (_, n) => ({ entry: anEntry(`person-${n}`) }));
      for (let from = 0; from < rows.length; from += 18) {
        await world.stores.ledger.queue(world.tenant, rows.slice(from, from + 18));
      }
      await queue(['x', { message: `${MESSAGE}0` }], ['y', { message: 'other', state: 'sent' }]);

      const standing = await world.stores.ledger.standing(world.tenant, NOON);
      const none = { queued: 0, sending: 0, sent: 0, failed: 0, blocked: 0, unknown: 0 };
      expect(standing).toMatchObject({ queued: 1000, due: 1000 });
      const { tally } = world.stores.ledger;
      expect(await tally(world.tenant, MESSAGE)).toEqual({
        ...none,
        queued: 1008,
        nextDue: MORNING,
      });
      expect(await tally(world.tenant, 'other')).toEqual({ ...none, sent: 1 });
      expect(await tally(world.tenant, 'nothing')).toEqual(none);
    });
  });

  describe('an entry that version 0.1.0 queued', () => {
    const id = 'people:t:o~2026-11-23T07:59:00.000Z~x~000000~karen';
    const message = id.slice(0, -'~karen'.length);
    const { message: _m, to: _t, revision: _r, manner: _n, ...rest } = anEntry('karen');
    const cells = { v: 1, json0: JSON.stringify({ ...rest, id }) };
    let world: World;
    beforeEach(async () => {
      world = await open();
      await world.backend.table('ledger').transact(key(world.tenant), [
        { kind: 'insert', row: key('m', id), cells },
        { kind: 'insert', row: key('q', MORNING, id), cells: {} },
      ]);
    });

    const rows = async () => {
      const { range } = world.backend.table('ledger');
      const found = await Promise.all(
        ['m', 'h', 'q'].map((word) => range(key(world.tenant), rowsUnder(word))),
      );
      return found.flat().map(({ row }) => row);
    };

    it('is due as it was then, said at once, and can be moved', async () => {
      const [found] = await world.stores.ledger.due(world.tenant, NOON, 10);
      if (found === undefined) throw new Error('nothing is due');

      expect(found.value).toEqual({
        ...rest,
        message,
        to: 'karen',
        revision: 1,
        manner: 'at-once',
      });
      const next = { ...found.value, state: 'sent' as const };
      expect(await world.stores.ledger.move(world.tenant, { entry: found, next })).toBe(true);
      expect(await rows()).toEqual([key('m', message, 'karen')]);
    });

    it('is due once when its message is relayed again', async () => {
      await world.stores.ledger.queue(world.tenant, [{ entry: anEntry('karen', { message }) }]);

      const both = await Promise.all([
        world.stores.ledger.due(world.tenant, NOON, 10),
        world.another().ledger.due(world.tenant, NOON, 10),
      ]);

      expect(both.map(to)).toEqual([['karen'], ['karen']]);
      expect(await rows()).toEqual([
        key('m', message, 'karen'),
        key('h', MORNING, 'karen', message),
      ]);
    });
  });
}
