import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
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

  it('tells how often suggestions were kept, and how far automation is where it is shown', async () => {
    const world = await aBoundWorld();
    const suggested = { area: 'it', need: 'abolish' } as const;
    const assessments = [anAssessment({ suggested })];
    await world.stored(aProposal('2026-1', { assessments, flags: { automation: 'running' } }));
    const before = value(await showMatrix(world.deps, world.administrator));
    const rules = { ...DEFAULT_RULES, automation: true };
    await world.stores.registry.saveRules(TENANT, rules, undefined);
    const after = value(await showMatrix(world.deps, world.administrator));

    expect(before.kept).toMatchObject({ area: { kept: 1, of: 1 }, need: { kept: 0, of: 1 } });
    expect(before).not.toHaveProperty('automation');
    expect(after.automation).toContainEqual({ stage: 'running', count: 1 });
  });

  it('puts a proposal where several assessors together put it', async () => {
    const world = await aBoundWorld();
    const by = (who: string, extent: 'small' | 'large') =>
      anAssessment({ by: asId<PersonId>(who), extent });
    await world.stored(aProposal('2026-1', { assessments: [by('a', 'small'), by('b', 'large')] }));
    const rules = { ...DEFAULT_RULES, severalAssessors: true };
    const alone = value(await showMatrix(world.deps, world.administrator));
    await world.stores.registry.saveRules(TENANT, rules, undefined);
    const together = value(await showMatrix(world.deps, world.administrator));

    expect(alone.counts.cells.high).toMatchObject({ large: 1, medium: 0 });
    expect(together.counts.cells.high).toMatchObject({ large: 0, medium: 1 });
  });

  it('shows the matrix the municipality changed, without a restart', async () => {
    const world = await aBoundWorld();
    const low = { small: 'plan', medium: 'plan', large: 'plan' } as const;
    const matrix = { ...MATRIX, low };
    await world.stores.registry.saveRules(TENANT, { ...DEFAULT_RULES, matrix }, undefined);

    expect(value(await showMatrix(world.deps, world.administrator)).matrix.low).toEqual(low);
  });
});
