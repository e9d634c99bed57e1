import { beforeEach, describe, expect, it } from 'vitest';
import { fetchOwnData } from '../../../src/usecases/own/fetch-own-data.ts';
import { gatherOwnData } from '../../../src/usecases/own/gather-own-data.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { anOwnWorld, type OwnWorld } from '../../support/own-world.ts';

let world: OwnWorld;
beforeEach(async () => {
  world = await anOwnWorld();
  await world.stored(
    aProposal('2026-1', {
      proposer: world.nanna.id,
      answers: { challenge: 'Nannas egne ord' },
      assessments: [anAssessment({ by: world.ole.id, note: 'Oles note' })],
    }),
  );
});

const told = () => JSON.stringify(world.written.at(-1));
const fetch = (who: OwnWorld['nanna']) => fetchOwnData(world.own, world.by(who), 'da');

describe('fetchOwnData', () => {
  it('gives the proposer the words, and nothing of how they were judged', async () => {
    const { link } = value(await fetch(world.nanna));

    expect(link).toMatch(/^https:\/\/forenkl\.example\/file\//);
    expect(told()).toContain('Nannas egne ord');
    expect(told()).not.toContain('Oles note');
    expect(told()).not.toContain(world.ole.id);
  });

  it('gives the assessor the judgement, and nothing of the words', async () => {
    await fetch(world.ole);

    expect(told()).toContain('Oles note');
    expect(told()).not.toContain('Nannas egne ord');
  });

  it('notes in the log who had their own data', async () => {
    await fetch(world.nanna);

    expect(await world.stores.audit.month(TENANT, '2026-11')).toMatchObject([
      { what: 'exported', by: world.nanna.id, about: world.nanna.id, more: 'own-data' },
    ]);
  });

  it('gathers nothing where no browser reaches the service', async () => {
    const deps = { ...world.own, publicUrl: () => undefined };

    const refused = await fetchOwnData(deps, world.by(world.nanna), 'da');

    expect(refused).toEqual({ ok: false, problem: { kind: 'no-address' } });
    expect(world.written).toEqual([]);
  });

  it('has gathered by the job what a turn cannot wait for, once however often it is asked', async () => {
    const deps = { ...world.own, withinTime: async () => undefined };

    const refused = await fetchOwnData(deps, world.by(world.nanna), 'da');
    const again = await fetch(world.nanna);

    expect([refused, again]).toEqual(
      Array.from({ length: 2 }, () => ({ ok: false, problem: { kind: 'later' } })),
    );
    expect(world.written).toEqual([]);
    expect(world.nudged()).toBe(1);
    expect(await world.stores.ownOrders.orders(TENANT)).toMatchObject([
      { value: { person: world.nanna.id, state: 'asked', language: 'da' } },
    ]);
  });

  it('asks anew once what was gathered is over', async () => {
    const deps = { ...world.own, withinTime: async () => undefined };
    await fetchOwnData(deps, world.by(world.nanna), 'da');
    await gatherOwnData(deps, TENANT, { aborted: false });

    expect((await fetch(world.nanna)).ok).toBe(true);
    await fetchOwnData(deps, world.by(world.nanna), 'en');

    expect(await world.stores.ownOrders.orders(TENANT)).toMatchObject([
      { value: { state: 'asked', language: 'en' } },
    ]);
  });
});
