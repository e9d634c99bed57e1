import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { eraseOneself } from '../../../src/usecases/own/erase-oneself.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnWorld, type OwnWorld } from '../../support/own-world.ts';

let world: OwnWorld;
beforeEach(async () => {
  world = await anOwnWorld();
});

const erase = () => eraseOneself(world.own, world.by(world.nanna));

describe('eraseOneself', () => {
  it('lets nothing lead to the person from that moment on', async () => {
    expect(await erase()).toBe(true);

    expect(await world.stores.people.byId(TENANT, world.nanna.id)).toBeUndefined();
    expect(await world.stores.people.byEntra(TENANT, world.nanna.entra)).toBeUndefined();
    expect(world.nudged()).toBe(1);
  });

  it('is noted in the log by an id that leads to nobody', async () => {
    await erase();

    const log = await world.stores.audit.month(TENANT, '2026-11');
    expect(log).toMatchObject([{ what: 'erased', by: world.nanna.id, about: world.nanna.id }]);
    expect(JSON.stringify(log)).not.toContain('Nanna');
  });

  it('changes nothing the second time', async () => {
    await erase();
    const before = await world.rows();

    expect(await erase()).toBe(false);
    expect(await world.rows()).toEqual(before);
  });

  it('leaves alone who came again as somebody new', async () => {
    await erase();
    const again = await world.stores.people.add({ ...world.nanna, id: asId<PersonId>('nanna2') });

    expect(await erase()).toBe(false);
    expect(await world.stores.people.byId(TENANT, again.value.id)).toBeDefined();
  });
});
