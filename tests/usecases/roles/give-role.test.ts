import { beforeEach, describe, expect, it } from 'vitest';
import { giveRole, takeRole } from '../../../src/usecases/roles/give-role.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';

let world: BoundWorld;
beforeEach(async () => {
  world = await aBoundWorld();
});
const chosen = () => ({ person: world.nanna.id, role: 'triager' });
const audit = async () =>
  (await world.stores.audit.month(TENANT, '2026-11')).map(({ what, by, about, more }) => [
    ...[what, by, about, more],
  ]);

describe('giveRole', () => {
  it('gives a role once, and notes who gave it', async () => {
    const first = await giveRole(world.deps, world.administrator, chosen());
    world.goTo('2026-11-23T07:00:00.000Z');
    const again = await giveRole(world.deps, world.administrator, chosen());

    expect(first).toMatchObject({ ok: true, value: { name: 'Nanna', grant: { by: 'karen' } } });
    expect(again).toEqual(first);
    expect(await world.stores.grants.all(TENANT)).toHaveLength(1);
    expect(await audit()).toEqual([['granted', 'karen', 'nanna', 'triager']]);
  });

  it('tells whoever gets it, once, and says whether they can be told', async () => {
    await giveRole(world.deps, world.administrator, chosen());
    await giveRole(world.deps, world.administrator, chosen());
    const silent = await world.person('Sanne', 'silent');
    const given = await giveRole(world.deps, world.administrator, {
      person: silent.id,
      role: 'reader',
    });

    expect(given).toMatchObject({ value: { hasApp: false } });
    const told = (await world.relayed()).filter(({ content }) => content.kind === 'role-given');
    expect(told).toMatchObject([
      { to: 'nanna', state: 'queued', content: { role: 'triager' } },
      { to: 'sanne', state: 'blocked', content: { role: 'reader' } },
    ]);
    // It waits for the morning, as it is no answer to anything Nanna did.
    expect(told[0]?.due).toBe('2026-11-23T06:30:00.000Z');
  });

  it.each([
    [{ person: '', role: 'triager' }, 'nobody-chosen'],
    [{ person: 'of another town', role: 'triager' }, 'nobody-chosen'],
    [{ person: 'nanna', role: '' }, 'no-role'],
    [{ person: 'nanna', role: 'administrator' }, 'no-role'],
  ])('refuses %j', async (wrong, kind) => {
    expect(await giveRole(world.deps, world.administrator, wrong)).toEqual({
      ok: false,
      problem: { kind },
    });
    expect(await world.stores.grants.all(TENANT)).toEqual([]);
  });

  it('is for administrators alone: nobody gives themselves a role', async () => {
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));
    await giveRole(world.deps, world.administrator, chosen());

    const refusal = { ok: false, problem: { kind: 'not-administrator' } };
    expect(await giveRole(world.deps, nanna, { ...chosen(), role: 'reader' })).toEqual(refusal);
    expect(await takeRole(world.deps, nanna, chosen())).toEqual(refusal);
    expect(await world.stores.grants.all(TENANT)).toHaveLength(1);
  });
});

describe('takeRole', () => {
  it('takes it back, notes it, and is content when it is gone', async () => {
    await giveRole(world.deps, world.administrator, chosen());
    world.goTo('2026-11-23T07:00:00.000Z');

    expect(await takeRole(world.deps, world.administrator, chosen())).toMatchObject({ ok: true });
    expect(await takeRole(world.deps, world.administrator, chosen())).toMatchObject({ ok: true });

    expect(await world.stores.grants.all(TENANT)).toEqual([]);
    expect((await audit()).map(([what]) => what)).toEqual(['revoked', 'granted']);
  });
});
