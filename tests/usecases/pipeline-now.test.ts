import { describe, expect, it } from 'vitest';
import { pipelineNow, toldOfPipeline } from '../../src/usecases/pipeline-now.ts';
import { aProposal } from '../support/a-proposal.ts';
import { TENANT } from '../support/builders.ts';
import { aQuarterWorld, SCHOOL } from '../support/quarter-world.ts';

const ALL = { challenge: 'Nøgler tager lang tid', visibility: 'all', areas: ['it'] };

describe('pipelineNow', () => {
  it('gives neither number nor words of one whose proposer keeps the name from other leaders', async () => {
    const world = await aQuarterWorld();
    const answers = { ...ALL, visibility: 'handlers' };
    await world.stored(aProposal('2026-0002', { unit: SCHOOL, answers }));

    const [item] = await pipelineNow(world.deps, world.karen);
    expect(item).toMatchObject({ areas: ['it'], status: 'received' });
    expect(item).not.toHaveProperty('no');
    expect(item).not.toHaveProperty('title');
  });

  it('holds what the workplaces of a leader have under way, and no day that is past', async () => {
    const world = await aQuarterWorld();
    await world.stored(aProposal('2026-0002', { unit: SCHOOL, dueOn: '2027-01-15', answers: ALL }));
    await world.stored(aProposal('2026-0003', { unit: SCHOOL, dueOn: '2026-12-15', answers: ALL }));

    const items = await pipelineNow(world.deps, world.karen);

    expect(items.map(({ no, dueOn }) => [no, dueOn]).toSorted()).toEqual([
      ['2026-0002', '2027-01-15'],
      ['2026-0003', undefined],
    ]);
    expect(await pipelineNow(world.deps, world.nanna)).toEqual([]);
    expect(await pipelineNow(world.deps, { ...world.karen, tenant: TENANT, name: 'Ib' })).toEqual(
      [],
    );
  });
});

describe('toldOfPipeline', () => {
  it('counts all and carries three', () => {
    const item = {
      no: aProposal('2026-0002').no,
      title: 'x',
      areas: [],
      status: 'received',
      holder: { kind: 'team' },
    } as const;

    const { count, items } = toldOfPipeline(Array.from({ length: 5 }, () => item));
    expect([count, items.length]).toEqual([5, 3]);
  });
});
