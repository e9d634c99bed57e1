import { beforeEach, describe, expect, it } from 'vitest';
import { fetchOwnData } from '../../../src/usecases/own/fetch-own-data.ts';
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

  it('says so when there is more than a turn can wait for, and offers nothing yet', async () => {
    const deps = { ...world.own, withinTime: async () => undefined };

    const refused = await fetchOwnData(deps, world.by(world.nanna), 'da');

    expect(refused).toEqual({ ok: false, problem: { kind: 'later' } });
    expect(world.written).toEqual([]);
  });
});
