// What the outbox promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../src/domain/delivery/message.ts';
import { type ProposalNo, proposalNo } from '../../../src/domain/proposal/number.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { OutboxRow } from '../../../src/ports/outbox.ts';
import { key, rowsUnder } from '../../../src/storage/keys.ts';
import { channelNewsIn, toldIn } from '../../cards/samples/news.ts';
import { USUAL } from '../../cards/samples/typed.ts';
import { aMessage, aPerson, received, theYear } from './acts.ts';
import { aClaim } from './jobs-contract.ts';
import type { World } from './world.ts';

const LETTER = { kind: 'letter', title: 'Nyt', text: 'Kære alle', by: 'Åse' } as const;
const QUESTION = { no: proposalNo(2026, 7), title: 'Timer', question: 'Hvilke?' } as const;
const ADMINISTRATORS = { kind: 'administrators' } as const;
const [KAREN, UNIT] = [asId<PersonId>('karen'), asId<UnitId>('1001')];

const MESSAGES: readonly Message[] = [
  {
    audience: { kind: 'proposer', person: KAREN, unit: UNIT, nameKept: false },
    content: { kind: 'question', ...QUESTION },
    thread: { id: 'question~1', revision: 1 },
  },
  {
    audience: { kind: 'proposer', person: KAREN, nameKept: true },
    content: { kind: 'question-answered', no: QUESTION.no, title: QUESTION.title },
    thread: { id: 'question~1', revision: 2 },
  },
  { audience: { kind: 'everyone' }, content: LETTER },
  { audience: { kind: 'leaders' }, content: LETTER },
  { audience: { kind: 'leaders', department: 'Børn og Unge' }, content: LETTER },
  { audience: ADMINISTRATORS, content: { kind: 'channel-left', place: 'x', by: 'Åse' } },
  {
    audience: { kind: 'owner', area: 'it', all: true },
    content: {
      kind: 'task-reminder',
      no: QUESTION.no,
      title: QUESTION.title,
      holder: { kind: 'owner', area: 'it' },
      dueOn: '2026-12-07',
      daysLeft: -3,
      escalated: true,
    },
  },
  ...toldIn(USUAL).map(
    (content): Message => ({
      audience: { kind: 'endorsers', of: [QUESTION.no], but: KAREN },
      content,
    }),
  ),
  ...channelNewsIn(USUAL).map((content): Message => ({ audience: { kind: 'channel' }, content })),
];

export function outboxContract(open: () => Promise<World>): void {
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

    it.each(MESSAGES)('keeps a message as it was said: %j', async (message) => {
      await world.stores.proposals.add(theYear(world), 'a', (no) => received(world, no, [message]));

      const waiting = await world.another().outbox.waiting(world.tenant, 10);

      expect(waiting.map((row) => row.message)).toEqual([message]);
    });

    const says = async (year: number, ...places: string[]) => {
      for (const place of places) {
        const at = { tenant: world.tenant, year };
        const change = (no: ProposalNo) => received(world, no, [aMessage(place)]);
        await world.stores.proposals.add(at, place, change);
      }
    };
    const placesOf = (rows: readonly OutboxRow[]) =>
      rows.map(({ message: { content } }) => content.kind === 'channel-gone' && content.place);

    it('gives every partition its share, however much waits in one', async () => {
      await says(2025, 'a1', 'a2', 'a3', 'a4');
      await says(2026, 'b1', 'b2');

      const { outbox } = world.another();

      const three = placesOf(await outbox.waiting(world.tenant, 3));
      expect(three).toEqual(['a1', 'b1', 'a2']);
      expect(placesOf(await outbox.waiting(world.tenant, 10))).toHaveLength(6);
    });

    it('goes on after what cannot be relayed, in its partition', async () => {
      await says(2025, 'a1', 'a2', 'a3');
      await says(2026, 'b1', 'b2');
      const bad = await world.stores.outbox.waiting(world.tenant, 3);
      expect(placesOf(bad)).toEqual(['a1', 'b1', 'a2']);

      const next = await world.stores.outbox.waiting(world.tenant, 3, bad);

      expect(placesOf(next)).toEqual(['a3', 'b2']);
      expect(await world.stores.outbox.waiting(world.tenant, 3, [...bad, ...next])).toEqual([]);
      expect(await world.stores.outbox.waiting(world.tenant, 3)).toEqual(bad);
    });

    it('passes over rows it cannot read, and throws when nothing else waits', async () => {
      const newer = { v: 99, json0: '{}' };
      const broken = ['000001', '000002', '000003'].map((place) => `o~${place}~000000`);
      await world.backend.table('people').transact(
        key(world.tenant),
        broken.map((row) => ({ kind: 'insert', row, cells: newer })),
      );
      const added = await world.stores.people.add(aPerson(world));
      await world.stores.people.save(added.value, added.tag, [aMessage('good')]);

      const waiting = await world.stores.outbox.waiting(world.tenant, 2);

      expect(placesOf(waiting)).toEqual(['good']);
      for (const row of waiting) await world.stores.outbox.done(row);
      await expect(world.stores.outbox.waiting(world.tenant, 2)).rejects.toThrow(
        /3 waiting messages cannot be read/,
      );
    });

    it('remembers how far a message is relayed, for the next process too', async () => {
      await says(2026, 'a');
      const [row] = await world.stores.outbox.waiting(world.tenant, 10);
      if (row === undefined) throw new Error('nothing waits');
      world.faults.loseAnswers(1);

      const advanced = await world.stores.outbox.advance(row, 'a~karen');

      expect(row.cursor).toBeUndefined();
      expect(advanced).toMatchObject({ id: row.id, message: row.message, cursor: 'a~karen' });
      expect(await world.another().outbox.waiting(world.tenant, 10)).toEqual([advanced]);
    });

    it('lets only one of two that relay a message go on', async () => {
      await says(2026, 'a');
      const [row] = await world.stores.outbox.waiting(world.tenant, 10);
      if (row === undefined) throw new Error('nothing waits');

      const both = await Promise.all(
        [world.stores, world.another()].map(({ outbox }) => outbox.advance(row, 'b')),
      );
      await world.stores.outbox.done(row);

      const [winner] = both.filter((one) => one !== undefined);
      expect(both).toContain(undefined);
      expect(await world.stores.outbox.waiting(world.tenant, 10)).toEqual([winner]);
      if (winner !== undefined) await world.stores.outbox.done(winner);
      expect(await world.stores.outbox.advance(winner ?? row, 'c')).toBeUndefined();
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
}
