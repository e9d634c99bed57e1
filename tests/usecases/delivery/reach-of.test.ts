import { beforeEach, describe, expect, it } from 'vitest';
import { reachOf } from '../../../src/usecases/delivery/reach-of.ts';
import { TENANT } from '../../support/builders.ts';
import { anOwnerWorld, type OwnerWorld } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
});

describe('reachOf', () => {
  it('says who of an area has the app', async () => {
    const way = { kind: 'owner', area: 'it', owner: { name: 'Ole' } } as const;

    expect(await reachOf(world.deps, TENANT, way)).toEqual({
      owner: [
        { as: 'owner', name: 'Ole', mail: 'ole@by.dk', hasApp: true },
        { as: 'substitute', name: 'Nanna', hasApp: true },
      ],
    });
  });

  it('says it of each forum there is to choose', async () => {
    const forums = [
      { id: 'board', name: 'Direktionen' },
      { id: 'gone', name: 'Nedlagt' },
    ];

    expect(await reachOf(world.deps, TENANT, { kind: 'forum', forums })).toEqual({
      board: [{ as: 'decider', name: 'Karen', hasApp: true }],
      gone: [],
    });
  });

  it('says that whoever was never met has none', async () => {
    const way = { kind: 'owner', area: 'loen', owner: { name: 'Lone' } } as const;

    expect(await reachOf(world.deps, TENANT, way)).toEqual({
      owner: [{ as: 'owner', name: 'Lone', hasApp: false }],
    });
  });

  it('says when they were last written to, as far as it is noted', async () => {
    const at = '2026-11-18T09:00:00.000Z';
    const later = '2026-11-30T09:00:00.000Z';
    const slots = [at, later].map((one) => ({ at: one, ranks: [4] }));
    const ledger = { slots: async () => [{ value: slots, tag: 't' }] };
    const way = { kind: 'owner', area: 'loen', owner: { name: 'Lone' } } as const;
    await world.person('Lone');

    expect(await reachOf({ ...world.deps, ledger }, TENANT, way)).toMatchObject({
      owner: [{ hasApp: true, lastAt: at }],
    });
  });

  it('asks nothing about an answer at once', async () => {
    const way = { kind: 'answer', outcome: 'passed-on' } as const;

    expect(await reachOf(world.deps, TENANT, way)).toEqual({});
  });
});
