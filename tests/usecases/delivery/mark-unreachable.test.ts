import { describe, expect, it } from 'vitest';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { markUnreachable } from '../../../src/usecases/delivery/mark-unreachable.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld, aUnit, QUESTION } from '../../support/relay-world.ts';

const OLE = asId<PersonId>('ole');

describe('markUnreachable', () => {
  it('says why and since when, and lists the person', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');

    await markUnreachable(world.deps, TENANT, { person: OLE, why: 'uninstalled' });

    expect(await world.stores.people.unreachable(TENANT)).toMatchObject([
      { id: OLE, unreachable: { why: 'uninstalled', since: '2026-11-23T09:00:00.000Z' } },
    ]);
  });

  it('leaves the first mark as it is', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    await markUnreachable(world.deps, TENANT, { person: OLE, why: 'uninstalled' });
    world.goTo('2026-11-24T09:00:00.000Z');

    await markUnreachable(world.deps, TENANT, { person: OLE, why: 'gone' });

    expect(await world.stores.people.unreachable(TENANT)).toMatchObject([
      { unreachable: { why: 'uninstalled', since: '2026-11-23T09:00:00.000Z' } },
    ]);
  });

  it('keeps what a turn wrote meanwhile', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    let raced = false;
    const people = {
      ...world.stores.people,
      save: async (...args: Parameters<typeof world.stores.people.save>) => {
        if (!raced) {
          raced = true;
          await world.changed(OLE, { language: 'en' });
        }
        return world.stores.people.save(...args);
      },
    };

    await markUnreachable({ ...world.deps, people }, TENANT, { person: OLE, why: 'gone' });

    expect(await world.stores.people.unreachable(TENANT)).toMatchObject([
      { language: 'en', unreachable: { why: 'gone' } },
    ]);
  });

  it('has the present leader of the unit told when the proposer has left, once', async () => {
    const world = await aRelayWorld();
    const units = [aUnit('12', { leader: { name: 'Lise' } })];
    await world.stores.registry.put(TENANT, { units, areas: [] });
    await world.person('Ole');
    await world.person('Lise');
    const unit = asId<UnitId>('12');
    const audience = { kind: 'proposer', person: OLE, unit, nameKept: false } as const;
    await world.say({ audience, content: QUESTION });
    await world.relay();
    const [entry] = await world.queued();
    expect(entry).toMatchObject({ to: OLE, instead: '12' });
    await world.became(entry!.message, OLE, { state: 'blocked' });

    for (let times = 0; times < 2; times += 1) {
      const mark = { person: OLE, why: 'gone', entry: entry! } as const;
      await markUnreachable(world.deps, TENANT, mark);
      expect(await world.relay()).toBe(1);
    }

    expect(await world.queued()).toMatchObject([
      { message: entry!.message, to: 'lise', content: QUESTION, manner: 'case' },
    ]);
    expect(await world.entry(entry!.message, OLE)).toMatchObject({ state: 'blocked' });
  });

  it('tells nobody instead when the name was kept from others', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    const unit = asId<UnitId>('12');
    const audience = { kind: 'proposer', person: OLE, unit, nameKept: true } as const;
    await world.say({ audience, content: QUESTION });
    await world.relay();
    const [entry] = await world.queued();
    expect(entry).not.toHaveProperty('instead');

    await markUnreachable(world.deps, TENANT, { person: OLE, why: 'gone', entry: entry! });

    expect(await world.stores.outbox.waiting(TENANT, 10)).toEqual([]);
  });

  it('does nothing for somebody we do not know', async () => {
    const world = await aRelayWorld();

    await markUnreachable(world.deps, TENANT, { person: OLE, why: 'gone' });

    expect(await world.stores.people.unreachable(TENANT)).toEqual([]);
  });

  it('gives up when the person can never be written', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    const people = { ...world.stores.people, save: async () => 'changed' as const };
    const marked = markUnreachable({ ...world.deps, people }, TENANT, { person: OLE, why: 'gone' });

    await expect(marked).rejects.toThrow('changed');
  });
});
