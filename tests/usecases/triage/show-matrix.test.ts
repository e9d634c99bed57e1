import { describe, expect, it } from 'vitest';
import { showMatrix } from '../../../src/usecases/triage/show-matrix.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { aBoundWorld } from '../../support/bound-channel.ts';
import { personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';

describe('showMatrix', () => {
  it('counts for administrators, and for nobody else', async () => {
    const world = await aBoundWorld();
    await world.stored(aProposal('2026-1', { assessments: [anAssessment()] }));
    const nanna = world.caller(world.nanna, personalPlace('Nanna'));

    const shown = value(await showMatrix(world.deps, world.administrator));

    expect(shown.cells.high.medium).toBe(1);
    expect(await showMatrix(world.deps, nanna)).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
