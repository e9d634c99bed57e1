import { beforeEach, describe, expect, it } from 'vitest';
import { type AreaId, asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { lookAtErasing } from '../../../src/usecases/own/look-at-erasing.ts';
import { aRound } from '../../support/a-round.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnWorld, type OwnWorld } from '../../support/own-world.ts';

let world: OwnWorld;
beforeEach(async () => {
  world = await anOwnWorld();
});

const look = (who: OwnWorld['nanna']) => lookAtErasing(world.own, world.by(who));

describe('lookAtErasing', () => {
  it('finds nothing somebody must take over from a leader', async () => {
    expect(await look(world.nanna)).toEqual({
      administrator: false,
      roles: [],
      areas: [],
      forums: [],
      initiatives: [],
      themes: [],
      rounds: [],
    });
  });

  it('finds what they lead, answer for and were given', async () => {
    const { stores, karen } = world;
    const lead = { name: 'Karen' };
    const name = { da: 'It', en: 'IT' };
    await stores.registry.put(TENANT, {
      units: [],
      forums: [],
      guidance: [],
      areas: [{ id: asId<AreaId>('it'), name, owner: lead }],
    });
    await stores.grants.give(TENANT, {
      person: karen.id,
      role: 'triager',
      by: world.ole.id,
      at: '2026-11-23T06:00:00.000Z',
    });
    const initiative = (id: string, more: object) =>
      anInitiative(asId<InitiativeId>(id), { tenant: TENANT, lead, title: id, ...more });
    await stores.initiatives.save(initiative('i1', { state: 'running' }), undefined, []);
    await stores.initiatives.save(initiative('i2', { state: 'done' }), undefined, []);
    const round = aRound({ host: karen.id, coHosts: [], title: 'Måling', state: 'open' });
    await stores.rounds.save(round, undefined, []);

    expect(await look(karen)).toMatchObject({
      administrator: true,
      roles: ['triager'],
      areas: ['it'],
      initiatives: ['i1'],
      rounds: ['Måling'],
    });
  });

  it('leaves out a round that somebody else leads too', async () => {
    const { stores, karen, ole } = world;
    const round = aRound({ host: karen.id, coHosts: [ole.id], state: 'open' });
    await stores.rounds.save(round, undefined, []);

    expect((await look(karen)).rounds).toEqual([]);
  });
});
