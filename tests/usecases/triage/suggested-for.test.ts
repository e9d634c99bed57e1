import { beforeEach, describe, expect, it } from 'vitest';
import { suggestedFor } from '../../../src/usecases/triage/suggested-for.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { aBoundWorld, type BoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';

let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
});

describe('suggestedFor', () => {
  it('reads the challenge and the wish', async () => {
    const register = await world.deps.registry.register(TENANT);
    const about = (answers: Record<string, string>) =>
      suggestedFor(world.deps, aProposal('2026-1', { answers }), register);

    const challenge = 'Vi mangler adgang';
    expect((await about({ challenge })).area?.is).toBe('it');
    expect((await about({ challenge: 'Det er svært', wish: challenge })).area?.words).toEqual(
      (await about({ challenge })).area?.words,
    );
  });
});
