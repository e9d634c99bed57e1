import { beforeEach, describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { earlierCases } from '../../../src/usecases/triage/earlier-cases.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

const SAME = 'Nye vikarer venter to uger på adgang til vagtplanen';
const judged = { assessments: [anAssessment()] };
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
});

const store = (number: string, challenge: string, over: Partial<Proposal> = {}) =>
  world.stored(aProposal(number, { answers: { challenge }, ...over }));
const found = async (number: string) => {
  const all = await world.deps.projection.proposals(TENANT);
  const proposal = all.find(({ no }) => no === number);
  return proposal ? earlierCases(world.deps, proposal, { all, several: false }) : [];
};

describe('earlierCases', () => {
  it('are alike and assessed: neither the proposal itself nor what was withdrawn', async () => {
    await store('2026-1', `${SAME}.`, judged);
    await store('2026-2', `${SAME} hver gang.`, judged);
    await store('2026-3', SAME);
    await store('2026-4', SAME, { ...judged, status: 'withdrawn' });
    await store('2026-5', 'Fakturaer skal godkendes af to', judged);

    const cases = await found('2026-0001');
    expect(cases.map(({ no }) => no)).toEqual(['2026-0002']);
    expect(cases[0]?.judged).toMatchObject({ area: 'it', need: 'system', extent: 'medium' });
  });

  it('are at most five, the likest first', async () => {
    await store('2026-1', SAME);
    for (const number of [2, 3, 4, 5, 6]) await store(`2026-${number}`, SAME, judged);
    await store('2026-7', `${SAME} i ferien`, judged);

    const scores = (await found('2026-0001')).map(({ score }) => score);
    expect(scores).toHaveLength(5);
    expect(scores.every((score) => score > 0.99)).toBe(true);
  });

  it('take the assessment that counts', async () => {
    const assessments = [anAssessment(), anAssessment({ area: 'hr' })];
    await store('2026-1', SAME);
    await store('2026-2', SAME, { assessments });

    expect((await found('2026-0001'))[0]?.judged.area).toBe('hr');
  });
});
