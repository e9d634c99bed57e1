import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type UnitId } from '../../src/domain/shared/ids.ts';
import { greetLeaders } from '../../src/usecases/greet-leaders.ts';
import { aProposal } from '../support/a-proposal.ts';
import type { BoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { aQuarterWorld } from '../support/quarter-world.ts';

const THIRD = asId<UnitId>('3');

let world: BoundWorld;
beforeEach(async () => {
  world = await aQuarterWorld();
});

const greet = () => greetLeaders(world.deps, TENANT);
const told = async () =>
  (await world.relayed()).filter(({ content }) => content.kind === 'new-leader');

/** Karen was welcomed, and told then what she leads; later she leads the third as well. */
async function welcomed(leads?: readonly string[]): Promise<void> {
  const { people } = world.stores;
  const stored = await people.byId(TENANT, world.karen.id);
  if (stored === undefined) throw new Error('nobody there');
  const welcomedAt = '2026-11-23T09:00:00.000Z';
  const known = leads && { leads: leads.map((id) => asId<UnitId>(id)) };
  await people.save({ ...stored.value, welcomedAt, ...known }, stored.tag, []);
}
async function leadsThird(): Promise<void> {
  const register = await world.stores.registry.register(TENANT);
  const third = register.units.find(({ id }) => id === THIRD);
  if (third === undefined) throw new Error('no third');
  const { karen } = world;
  await world.stores.registry.put(TENANT, { units: [{ ...third, leader: { name: karen.name } }] });
}

describe('greetLeaders', () => {
  it('tells somebody once that they lead another workplace, and what it has under way', async () => {
    await welcomed(['1', '2']);
    await world.stored(
      aProposal('2026-0002', { unit: THIRD, answers: { challenge: 'x', visibility: 'all' } }),
    );
    await leadsThird();

    expect([await greet(), await greet()]).toEqual([true, false]);
    expect(await told()).toMatchObject([
      {
        to: 'karen',
        content: { units: ['Hus 3'], pipeline: { count: 1, items: [{ no: '2026-0002' }] } },
      },
    ]);
  });

  it('is silent with whoever was welcomed before this was kept, and notes what they lead', async () => {
    await welcomed();

    expect(await greet()).toBe(false);
    expect((await world.stores.people.byId(TENANT, world.karen.id))?.value.leads).toHaveLength(2);
    await leadsThird();
    expect(await greet()).toBe(true);
  });

  it('is silent with somebody who leads one workplace less, and greets them when they return', async () => {
    await welcomed(['1', '2', '3']);
    expect(await greet()).toBe(false);
    await leadsThird();
    expect(await greet()).toBe(true);
  });

  it('tells nobody who was never welcomed, and nobody at night', async () => {
    await leadsThird();
    expect(await greet()).toBe(false);
    await welcomed(['1', '2']);
    world.goTo('2027-01-04T18:00:00.000Z');
    expect(await greet()).toBe(false);
    expect(await told()).toEqual([]);
  });
});
