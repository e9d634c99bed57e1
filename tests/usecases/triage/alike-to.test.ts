import { beforeEach, describe, expect, it } from 'vitest';
import { alikeTo } from '../../../src/usecases/triage/alike-to.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

const SAME = 'Nye vikarer venter to uger på adgang til vagtplanen';
let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  const said = (challenge: string) => ({ answers: { challenge } });
  await world.stored(aProposal('2026-1', said(`${SAME}.`)));
  await world.stored(aProposal('2026-2', said(`${SAME} hver gang.`)));
  await world.stored(aProposal('2026-3', { ...said(SAME), status: 'withdrawn' }));
  await world.stored(aProposal('2026-4', said('Fakturaer skal godkendes af to')));
});

describe('alikeTo', () => {
  it('leaves out the proposal itself and what was withdrawn', async () => {
    const all = await world.deps.projection.proposals(TENANT);
    const [one] = all;

    const found = one && (await alikeTo(world.deps, one, all));
    expect(found?.map((like) => like.no)).toEqual(['2026-0002']);
  });
});
