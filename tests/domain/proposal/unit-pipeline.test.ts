import { describe, expect, it } from 'vitest';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { unitPipeline } from '../../../src/domain/proposal/unit-pipeline.ts';
import { asId, type PersonId, type UnitId } from '../../../src/domain/shared/ids.ts';
import { aProposal, no } from '../../support/a-proposal.ts';

const UNIT = asId<UnitId>('1');
const READER = asId<PersonId>('reader');
const of = (...proposals: readonly Proposal[]) =>
  unitPipeline(proposals, [UNIT], READER).map((one) => one.no);
const here = (number: string, more: Partial<Proposal> = {}) =>
  aProposal(number, { unit: UNIT, ...more });

describe('unitPipeline', () => {
  it('holds what others there have under way, newest first', () => {
    const first = here('2026-0001', { receivedAt: '2026-11-01T09:00:00.000Z' });
    const second = here('2026-0002', { receivedAt: '2026-11-02T09:00:00.000Z', status: 'decided' });

    expect(of(first, second)).toEqual(['2026-0002', '2026-0001']);
  });

  it.each<[string, Partial<Proposal>]>([
    ['of other workplaces', { unit: asId<UnitId>('2') }],
    ['of the reader', { proposer: READER }],
    ['that are over', { status: 'closed' }],
    ['that were taken back', { status: 'withdrawn' }],
    ['whose text is for the team', { answers: { challenge: 'x', visibility: 'team' } }],
  ])('leaves out those %s', (_, more) => {
    expect(of(here('2026-0001', more))).toEqual([]);
  });

  it('shows one that was merged where the other is, and its own words', () => {
    const main = here('2026-0002', { unit: asId<UnitId>('2'), status: 'forwarded' });
    const into = { no: no('2026-0002'), status: 'received', holder: { kind: 'team' } } as const;
    const child = here('2026-0001', { status: 'merged', mergedInto: into });

    expect(unitPipeline([main, child], [UNIT], READER)).toMatchObject([
      { no: '2026-0001', status: 'forwarded', answers: child.answers },
    ]);
    expect(of({ ...main, status: 'closed' }, child)).toEqual([]);
  });
});
