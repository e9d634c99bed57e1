import { describe, expect, it } from 'vitest';
import { otherOwners } from '../../../src/domain/decision/other-owners.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { OWNED } from '../../support/owner-world.ts';

const touching = (...areas: readonly string[]) =>
  aProposal('2026-1', {
    holder: { kind: 'owner', area: 'it' },
    answers: { challenge: 'To steder', areas },
    assessments: [anAssessment({ area: 'it' })],
  });
const names = (proposal: Parameters<typeof otherOwners>[0]) =>
  otherOwners(proposal, OWNED).map(({ owner }) => owner.name);

describe('otherOwners', () => {
  it('are those of the other areas it was proposed or assessed in', () => {
    expect(names(touching('it', 'loen'))).toEqual(['Lone']);
    expect(names({ ...touching('it'), assessments: [anAssessment({ area: 'loen' })] })).toEqual([
      'Lone',
    ]);
  });

  it('are nobody where it touches one area, or the same person answers for both', () => {
    const [it, pay] = OWNED.areas;
    if (it?.owner === undefined || pay === undefined) throw new Error('no areas');
    const same = { areas: [it, { ...pay, owner: it.owner }] };

    expect(names(touching('it'))).toEqual([]);
    expect(otherOwners(touching('it', 'loen'), same)).toEqual([]);
  });

  it('are nobody once it is with no owner', () => {
    expect(names({ ...touching('it', 'loen'), holder: { kind: 'team' } })).toEqual([]);
  });
});
