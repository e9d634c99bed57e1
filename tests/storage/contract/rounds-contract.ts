// What the stores of rounds and of their answers promise.
import { beforeEach, describe, expect, it } from 'vitest';
import {
  boardMessage,
  entranceOf,
  ownEntrance,
} from '../../../src/domain/delivery/round-messages.ts';
import { firstBoard } from '../../../src/domain/round/board.ts';
import { withJoined, withView } from '../../../src/domain/round/doors.ts';
import type { Response } from '../../../src/domain/round/response.ts';
import type { Round } from '../../../src/domain/round/round.ts';
import { asId, type PersonId, type RoundId } from '../../../src/domain/shared/ids.ts';
import { aResponse, aRound, ROUND_AT } from '../../support/a-round.ts';
import { nos } from '../../support/an-initiative.ts';
import type { World } from './world.ts';

/** With everything a round can have. */
const WHOLE: Partial<Round> = {
  coHosts: [asId('ole')],
  from: { id: 'prioritering', version: 2 },
  minutes: 15,
  code: '4821',
  wall: 'secret',
  wave: {
    series: 'lederundersoegelse',
    label: '2026',
    audience: {
      unitTypes: ['school'],
      departments: ['Børn'],
      roles: ['leader'],
      mails: ['a@b.dk'],
      list: 'l-1',
    },
    asked: 412,
    reminders: ['2026-12-01'],
    reminded: 1,
    former: asId('round-0'),
    mapped: ['q'],
    mappedBy: asId('mette'),
    mappedAt: ROUND_AT,
    on: '2026-11-24',
    sendAt: ROUND_AT,
  },
  workshop: {
    stations: [{ id: 's1', title: 'Indkøb', proposals: nos('2026-1'), owner: 'Ole', area: 'it' }],
    slots: 2,
    slotMinutes: 30,
    tables: true,
    namesShown: false,
    votesEach: 3,
    phase: 'notes',
    slot: 1,
    phaseEndsAt: ROUND_AT,
    askedAt: ROUND_AT,
  },
  endsAt: ROUND_AT,
  pausedAt: ROUND_AT,
  closedAt: ROUND_AT,
  countedAt: ROUND_AT,
};

export function roundsContract(open: () => Promise<World>): void {
  describe('a round', () => {
    let world: World;
    let one: Round;
    beforeEach(async () => {
      world = await open();
      one = aRound({ ...WHOLE, tenant: world.tenant });
    });

    it('is kept as it is, made once and changed under its tag only', async () => {
      const made = await Promise.all(
        [world.stores, world.another()].map(({ rounds }) => rounds.save(one, undefined, [])),
      );
      expect(made.filter((each) => each === 'changed')).toHaveLength(1);
      const stored = await world.another().rounds.round(world.tenant, one.id);
      expect(stored?.value).toEqual(one);

      const next = { ...one, revision: 3 };
      expect(await world.stores.rounds.save(next, stored?.tag, [])).toMatchObject({ value: next });
      expect(await world.another().rounds.save(one, stored?.tag, [])).toBe('changed');
    });

    it('says what it changes in the same transaction, once, and so does its board', async () => {
      const board = firstBoard(one, ROUND_AT);
      const says = [...entranceOf(one), ...boardMessage(one, board)];
      world.faults.loseAnswers(1);
      expect(await world.stores.rounds.save(one, undefined, says)).toMatchObject({ value: one });
      const next = { ...board, wording: 2 };
      await world.stores.rounds.saveBoard(next, undefined, boardMessage(one, next));
      expect(await world.another().rounds.saveBoard(next, undefined, says)).toBe('changed');

      expect((await world.another().rounds.board(world.tenant, one.id))?.value).toEqual(next);
      const waiting = await world.another().outbox.waiting(world.tenant, 9);
      expect(waiting.map(({ message }) => message)).toEqual([...says, ...boardMessage(one, next)]);
    });

    it('is known from lately without its tag, and at once after one’s own write', async () => {
      const { rounds } = world.stores;
      expect(await rounds.recent(world.tenant, one.id)).toBeUndefined();
      const saved = await rounds.save(one, undefined, []);
      expect(await rounds.recent(world.tenant, one.id)).toEqual(one);
      if (saved === 'changed') throw new Error('nobody else was there');
      await rounds.save({ ...one, state: 'closed' }, saved.tag, []);
      expect(await rounds.recent(world.tenant, one.id)).toMatchObject({ state: 'closed' });
    });

    it('has something said of it without being changed', async () => {
      const audience = { kind: 'person', person: asId<PersonId>('karen') } as const;
      const thread = { id: 'own~karen~press-1', revision: 1 };
      const says = [{ audience, content: ownEntrance(one), thread }];
      await world.stores.rounds.say(world.tenant, says);
      await world.stores.rounds.say(world.tenant, []);
      const waiting = await world.another().outbox.waiting(world.tenant, 9);
      expect(waiting.map(({ message }) => message)).toEqual(says);
    });

    it('is listed newest first, at once after one’s own write', async () => {
      const { rounds } = world.stores;
      const made = (id: string, day: string) =>
        ({ ...one, id: asId<Round['id']>(id), createdAt: `${day}T09:00:00.000Z` }) satisfies Round;
      expect(await rounds.all(world.tenant)).toEqual([]);
      await rounds.save(made('a', '2026-11-20'), undefined, []);
      await rounds.save(made('b', '2026-11-22'), undefined, []);
      expect((await rounds.all(world.tenant)).map(({ id }) => id)).toEqual(['b', 'a']);
    });
  });

  describe('the doors of a round', () => {
    it('let each of many in once, from two processes at the same time', async () => {
      const world = await open();
      const at = { tenant: world.tenant, round: asId<RoundId>('round-1') };
      const processes = [world.stores, world.another()];
      const people = Array.from({ length: 40 }, (_, number) => asId<PersonId>(`person-${number}`));
      await Promise.all(
        people.map((person, number) =>
          processes[number % 2]?.responses.changeDoors(at, (doors) => withView(doors, person)),
        ),
      );
      expect((await world.another().responses.doors(at)).seen).toEqual(people.toSorted());
    });

    it('are written once for all who come together, and not again without a change', async () => {
      const world = await open();
      const { responses } = world.stores;
      const at = { tenant: world.tenant, round: asId<RoundId>('round-1') };
      const enter = (person: string) =>
        responses.changeDoors(at, (doors) => withJoined(doors, asId(person)));
      world.faults.loseAnswers(1);
      await Promise.all(['karen', 'ole', 'nanna'].map(enter));
      expect((await enter('karen')).joined).toEqual(['karen', 'nanna', 'ole']);
      expect(await world.another().responses.doors(at)).toEqual({
        ...at,
        seen: [],
        joined: ['karen', 'nanna', 'ole'],
      });
    });
  });

  describe('a response', () => {
    let world: World;
    let one: Response;
    beforeEach(async () => {
      world = await open();
      one = aResponse({
        tenant: world.tenant,
        answers: { q: 'c1', several: ['a', 'b'], ratings: { x: 3, y: 'not-used' }, n: 4 },
        lastPress: 'p',
        background: { unit: asId('u'), department: 'Børn', unitType: 'school' },
        more: [{ q: 'c2' }],
        given: { answers: { q: 'c1' }, at: ROUND_AT, more: [{ q: 'c2' }] },
      });
    });

    it('is one row a person, made once and changed under its tag only', async () => {
      const { responses } = world.stores;
      const first = await responses.saveResponse(one);
      if (first === 'changed') throw new Error('nobody else was there');
      expect(await world.another().responses.saveResponse(one)).toBe('changed');
      const next = { ...one, revision: 1 };
      world.faults.loseAnswers(1);
      expect(await responses.saveResponse(next, first.tag)).toMatchObject({ value: next });
      const stored = await world.another().responses.response(one, one.person);
      expect(stored?.value).toEqual(next);
    });

    it('is found among those of its own round', async () => {
      const { responses } = world.stores;
      await responses.saveResponse(one);
      await responses.saveResponse({ ...one, person: asId('ole') });
      await responses.saveResponse({ ...one, round: asId('another') });
      const found = await world.another().responses.responses(one);
      expect(found.map(({ person }) => person).toSorted()).toEqual(['karen', 'ole']);
    });
  });
}
