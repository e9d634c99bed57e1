import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/usecases/roles/find-people.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

describe('findPeople', () => {
  it('finds people by parts of their name or mail, whatever the capitals', async () => {
    const world = await aBoundWorld();
    const stored = await world.stores.people.byEntra(world.nanna.tenant, world.nanna.entra);
    if (stored === undefined) throw new Error('nobody there');
    const mail = 'nanna.aagaard@town.example';
    await world.stores.people.save({ ...stored.value, mail }, stored.tag, []);
    const found = async (typed: string) =>
      value(await findPeople(world.deps, world.administrator, typed)).people.map(({ id }) => id);

    expect(await found('NAN')).toEqual(['nanna']);
    expect(await found('town nanna')).toEqual(['nanna']);
    expect(await found('ole nanna')).toEqual([]);
    expect(await found('  ')).toEqual([]);
  });

  it('shows eight, and says that there are more', async () => {
    const world = await aBoundWorld();
    for (let at = 0; at < 9; at += 1) await world.person(`Person ${at}`);

    const found = value(await findPeople(world.deps, world.administrator, 'person'));

    expect(found.people).toHaveLength(8);
    expect(found.more).toBe(true);
  });

  it('tells nobody but administrators who is known', async () => {
    const world = await aBoundWorld();
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    expect(await findPeople(world.deps, nanna, 'karen')).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
