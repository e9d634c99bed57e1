import { describe, expect, it } from 'vitest';
import { MATRIX } from '../../../src/domain/triage/matrix.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';
import { showMatrix } from '../../../src/usecases/triage/show-matrix.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { TENANT } from '../../support/builders.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

describe('showMatrix', () => {
  it('counts for administrators, and for nobody else', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1', { assessments: [anAssessment()] }));
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    const shown = value(await showMatrix(world.deps, world.administrator));

    expect(shown.counts.cells.high.medium).toBe(1);
    expect(await showMatrix(world.deps, nanna)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });

  it('shows the matrix the municipality changed, without a restart', async () => {
    const world = await aBoundWorld();
    const low = { small: 'plan', medium: 'plan', large: 'plan' } as const;
    const matrix = { ...MATRIX, low };
    await world.stores.registry.saveRules(TENANT, { ...DEFAULT_RULES, matrix }, undefined);

    expect(value(await showMatrix(world.deps, world.administrator)).matrix.low).toEqual(low);
  });
});
