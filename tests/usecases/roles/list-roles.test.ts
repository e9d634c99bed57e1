import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { findRole, listRoles } from '../../../src/usecases/roles/list-roles.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

const at = (minute: number) => `2026-11-20T09:${String(minute).padStart(2, '0')}:00.000Z`;

describe('listRoles', () => {
  it('shows ten a page, the latest first, with the names that are known', async () => {
    const world = await aBoundWorld();
    const by = world.karen.id;
    for (let nth = 0; nth < 11; nth += 1) {
      const person = asId<PersonId>(`p${nth}`);
      await world.stores.grants.give(TENANT, { person, role: 'reader', by, at: at(nth) });
    }
    const { nanna } = world;
    await world.stores.grants.give(TENANT, { person: nanna.id, role: 'host', by, at: at(30) });

    const first = value(await listRoles(world.deps, world.administrator, 0));
    const last = value(await listRoles(world.deps, world.administrator, 7));

    expect(first.items[0]).toMatchObject({ name: 'Nanna', byName: 'Karen', role: 'host' });
    expect(first.items[1]).not.toHaveProperty('name');
    expect([first.items.length, first.total, first.pages]).toEqual([10, 12, 2]);
    expect([last.items.length, last.page]).toEqual([2, 1]);
  });

  it('is for administrators', async () => {
    const world = await aBoundWorld();
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    const refusal = { problem: { kind: 'not-administrator' } };
    expect(await listRoles(world.deps, nanna, 0)).toMatchObject(refusal);
    expect(await findRole(world.deps, nanna, { person: 'x', role: 'host' })).toMatchObject(refusal);
  });
});

describe('findRole', () => {
  it('finds a role somebody has, and nothing once it is taken back', async () => {
    const world = await aBoundWorld();
    const given = { person: world.nanna.id, role: 'host', by: world.karen.id, at: at(0) } as const;
    await world.stores.grants.give(TENANT, given);
    const found = async () => value(await findRole(world.deps, world.administrator, given));

    expect(await found()).toEqual({ ...given, name: 'Nanna', byName: 'Karen' });
    await world.stores.grants.take(TENANT, given);
    expect(await found()).toBeUndefined();
  });
});
