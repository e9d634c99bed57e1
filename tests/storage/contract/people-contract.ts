// What the people store promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import type { AdminChannel, Person } from '../../../src/ports/people-store.ts';
import { createStores } from '../../../src/storage/stores.ts';
import { aMessage, aPerson } from './acts.ts';
import type { World } from './world.ts';

const PLACE = {
  serviceUrl: 'https://smba.example/',
  conversation: '19:a',
  kind: 'channel',
} as const;

const GONE = { why: 'gone', since: '2026-11-23T08:00:00.000Z' } as const;

export function peopleContract(open: () => Promise<World>): void {
  describe('a person', () => {
    let world: World;
    let karen: Person;
    beforeEach(async () => {
      world = await open();
      karen = aPerson(world);
    });

    it('is found by Entra id and by our own, in another process too', async () => {
      const added = await world.stores.people.add(karen);

      const { people } = world.another();
      expect(await people.byEntra(world.tenant, karen.entra)).toEqual(added);
      expect(await people.byId(world.tenant, karen.id)).toEqual(added);
      expect(await people.byEntra(world.tenant, 'nobody')).toBeUndefined();
      expect(await people.byId(world.tenant, asId<PersonId>('nobody'))).toBeUndefined();
    });

    it('is refused as changed only for the own row: any other conflict is a surprise', async () => {
      const { tenant, clock } = world;
      const { people } = createStores(world.backend, { clock, ids: { fresh: () => 'the same' } });
      const added = await people.add(karen);
      const saved = await people.save(added.value, added.tag, [aMessage()]);
      if (saved === 'changed') throw new Error('not saved');
      const channel = { tenant, place: PLACE, boundBy: karen.id, knownMembers: [] };
      const bound = { ...channel, boundAt: GONE.since, schedule: DEFAULT_SCHEDULE };

      await expect(people.save(saved.value, saved.tag, [aMessage()])).rejects.toThrow('conflict');
      await expect(people.saveChannel(bound, undefined, [aMessage()])).rejects.toThrow('conflict');
    });

    it('is added once, whoever sees them first', async () => {
      const first = await world.stores.people.add(karen);
      const second = { ...karen, id: asId<PersonId>(`${karen.id}-2`) };

      expect(await world.another().people.add(second)).toEqual(first);
      expect(await world.stores.people.byId(world.tenant, second.id)).toBeUndefined();
    });

    it('cannot take the id of another', async () => {
      await world.stores.people.add(karen);

      await expect(world.stores.people.add({ ...karen, entra: 'entra-other' })).rejects.toThrow(
        /is taken/,
      );
    });

    it('is forgotten for good, and somebody new when they come again', async () => {
      const { tenant } = world;
      await world.stores.people.add({ ...karen, unreachable: GONE });

      await world.stores.people.forget(karen);
      await world.stores.people.forget(karen);

      const { people } = world.another();
      expect(await people.byEntra(tenant, karen.entra)).toBeUndefined();
      expect(await people.byId(tenant, karen.id)).toBeUndefined();
      expect(await people.unreachable(tenant)).toEqual([]);
      const again = { ...karen, id: asId<PersonId>('another') };
      expect((await people.add(again)).value).toEqual(again);
      await world.another().people.forget(karen);
      expect(await world.another().people.byEntra(tenant, karen.entra)).toBeDefined();
    });

    it('is read once in ten seconds', async () => {
      await world.stores.people.add(karen);
      const { stores, calls } = world.counted();
      const look = () => stores.people.byEntra(world.tenant, karen.entra);

      await look();
      world.clock.pass(9_999);
      await look();
      expect(calls()).toBe(1);

      world.clock.pass(1);
      await look();
      expect(calls()).toBe(2);
    });

    it('is at once as this process saved them', async () => {
      const added = await world.stores.people.add(karen);

      const saved = await world.stores.people.save({ ...karen, language: 'en' }, added.tag, []);

      expect(await world.stores.people.byEntra(world.tenant, karen.entra)).toEqual(saved);
      expect(saved).toMatchObject({ value: { language: 'en' } });
    });

    it('is read anew after a save that came too late', async () => {
      const added = await world.stores.people.add(karen);
      await world.another().people.save({ ...karen, name: 'Karen Ø' }, added.tag, []);

      const late = await world.stores.people.save({ ...karen, language: 'en' }, added.tag, []);

      expect(late).toBe('changed');
      const found = await world.stores.people.byEntra(world.tenant, karen.entra);
      expect(found?.value.name).toBe('Karen Ø');
    });

    it('is saved once together with what is to be said', async () => {
      const added = await world.stores.people.add(karen);
      world.faults.loseAnswers(1);

      const saved = await world.stores.people.save(karen, added.tag, [
        aMessage('1'),
        aMessage('2'),
      ]);

      expect(saved).not.toBe('changed');
      const waiting = await world.stores.outbox.waiting(world.tenant, 10);
      expect(waiting.map(({ message }) => message)).toEqual([aMessage('1'), aMessage('2')]);
    });
  });

  describe('everybody', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    const added = async (name: string, differs: Partial<Person> = {}) => {
      const id = asId<PersonId>(`id-${name}`);
      const person = await world.stores.people.add(
        aPerson(world, { id, entra: `entra-${name}`, name, ...differs }),
      );
      return person;
    };
    const unreachable = async () =>
      (await world.another().people.unreachable(world.tenant)).map(({ name }) => name);

    it('comes page by page in a lasting order, the last page without a next', async () => {
      for (const name of ['d', 'æ/b', 'a', 'c']) await added(name);
      const names = async (after?: string) => {
        const at = { limit: 2, ...(after !== undefined && { after }) };
        const { people, next } = await world.another().people.page(world.tenant, at);
        return { names: people.map(({ name }) => name), next };
      };

      const first = await names();
      const second = await names(first.next);

      expect(first.names).toEqual(['æ/b', 'a']);
      expect(second).toEqual({ names: ['c', 'd'], next: undefined });
      await added('e');
      const { next } = await names(first.next);
      expect(await names(next)).toEqual({ names: ['e'], next: undefined });
    });

    it('is nobody in a tenant where nobody ever spoke', async () => {
      expect(await world.stores.people.page(world.tenant, { limit: 5 })).toEqual({ people: [] });
      expect(await unreachable()).toEqual([]);
    });

    it('lists who cannot be reached, from the mark until it is taken off', async () => {
      const [karen, jens] = [await added('karen'), await added('jens', { unreachable: GONE })];
      expect(await unreachable()).toEqual(['jens']);
      const save = async (person: Person, tag: string) => {
        const saved = await world.stores.people.save(person, tag, []);
        if (saved === 'changed') throw new Error('not saved');
        return saved;
      };

      const marked = await save({ ...karen.value, unreachable: GONE }, karen.tag);
      expect(await unreachable()).toEqual(['jens', 'karen']);
      const other = { why: 'blocked', since: GONE.since } as const;
      const again = await save({ ...marked.value, unreachable: other }, marked.tag);
      expect(await world.another().people.unreachable(world.tenant)).toContainEqual(again.value);

      await save(karen.value, again.tag);
      const { unreachable: _, ...heard } = jens.value;
      const leads = [asId<UnitId>('1003000001')];
      await save({ ...heard, noLetters: true, leads }, jens.tag);
      expect(await unreachable()).toEqual([]);
      const found = await world.another().people.byEntra(world.tenant, heard.entra);
      expect(found?.value).toEqual({ ...heard, noLetters: true, leads });
    });

    it('is marked by a process that never read the person, under the latest tag only', async () => {
      const { value, tag } = await added('karen');
      const gone = { ...value, unreachable: GONE };
      world.faults.loseAnswers(1);

      const saved = await world.another().people.save(gone, tag, [aMessage()]);
      const late = await world.another().people.save(value, tag, [aMessage()]);

      expect([saved !== 'changed', late]).toEqual([true, 'changed']);
      expect(await unreachable()).toEqual(['karen']);
      expect(await world.stores.outbox.waiting(world.tenant, 9)).toHaveLength(1);
    });
  });

  describe('the administration channel', () => {
    let world: World;
    let channel: AdminChannel;
    beforeEach(async () => {
      world = await open();
      channel = {
        tenant: world.tenant,
        place: PLACE,
        boundAt: '2026-11-23T08:00:00.000Z',
        boundBy: world.person,
        schedule: { frequency: 'weekly', weekday: 1, time: '08:00' },
        knownMembers: [world.person],
      };
    });

    it('is bound by one person only when two do it at once', async () => {
      const bindings = await Promise.all([
        world.stores.people.saveChannel(channel, undefined, [aMessage()]),
        world.another().people.saveChannel(channel, undefined, [aMessage()]),
      ]);

      expect(bindings.filter((binding) => binding === 'changed')).toHaveLength(1);
      expect(await world.stores.outbox.waiting(world.tenant, 10)).toHaveLength(1);
    });

    it('is changed under its latest tag only', async () => {
      expect(await world.stores.people.channel(world.tenant)).toBeUndefined();
      const bound = await world.stores.people.saveChannel(channel, undefined, []);
      if (bound === 'changed') throw new Error('not bound');
      const gone = { ...channel, goneAt: '2026-11-24T08:00:00.000Z' };

      const saved = await world.stores.people.saveChannel(gone, bound.tag, []);

      expect(await world.another().people.channel(world.tenant)).toEqual(saved);
      expect(await world.stores.people.saveChannel(channel, bound.tag, [])).toBe('changed');
    });
  });

  describe('the binding code', () => {
    let world: World;
    beforeEach(async () => {
      world = await open();
    });

    it('is made once and stays', async () => {
      const codes = await Promise.all([
        world.stores.people.bindingCode(world.tenant, () => 'AAAA'),
        world.another().people.bindingCode(world.tenant, () => 'BBBB'),
      ]);

      expect(codes[0]).toEqual(codes[1]);
      expect(codes[0].wrongGuesses).toBe(0);
    });

    it('counts every wrong guess, also when they come at once', async () => {
      await world.stores.people.bindingCode(world.tenant, () => 'AAAA');

      await Promise.all([1, 2, 3, 4].map(() => world.stores.people.countGuess(world.tenant)));

      expect(await world.stores.people.bindingCode(world.tenant, () => 'BBBB')).toEqual({
        code: 'AAAA',
        wrongGuesses: 4,
      });
    });

    it('forgets the guesses when it is renewed', async () => {
      await world.stores.people.bindingCode(world.tenant, () => 'AAAA');
      await world.stores.people.countGuess(world.tenant);

      const renewed = await world.stores.people.renewBindingCode(world.tenant, 'CCCC');

      expect(renewed).toEqual({ code: 'CCCC', wrongGuesses: 0 });
      expect(await world.another().people.bindingCode(world.tenant, () => 'X')).toEqual(renewed);
    });

    it('counts nothing when there is no code', async () => {
      await world.stores.people.countGuess(world.tenant);

      const code = await world.stores.people.bindingCode(world.tenant, () => 'AAAA');
      expect(code.wrongGuesses).toBe(0);
    });
  });
}
