import { describe, expect, it } from 'vitest';
import { groupedByArea, listedArea } from '../../../src/domain/paper/numbered.ts';
import { type AreaId, asId } from '../../../src/domain/shared/ids.ts';
import { aPaperProposal, aStock } from '../../support/a-stock.ts';

const known = [asId<AreaId>('it'), asId<AreaId>('loen')];

describe('groupedByArea', () => {
  const { extent: _extent, value: _value, ...unassessed } = aPaperProposal('2026-0001');
  const proposals = [
    { ...unassessed, areas: ['it'] },
    aPaperProposal('2026-0002', { areas: ['it'], extent: 'large', value: 'low' }),
    aPaperProposal('2026-0003', { areas: ['it'], extent: 'small', value: 'high' }),
    aPaperProposal('2026-0004', { areas: ['it'], extent: 'small', value: 'high' }),
    aPaperProposal('2026-0005', { areas: ['loen'] }),
    aPaperProposal('2026-0006', { areas: ['nedlagt'] }),
  ];
  const groups = groupedByArea(aStock({ proposals }));

  it('puts areas in the municipality’s order, those nobody knows last', () => {
    expect(groups.map(({ area }) => area)).toEqual(['loen', 'it', undefined]);
  });

  it('puts what is quick and worth most first, and what nobody has assessed last', () => {
    expect(groups[1]?.proposals.map(({ proposal }) => proposal.no.slice(-1))).toEqual([
      '3',
      '4',
      '2',
      '1',
    ]);
  });

  it('numbers them through', () => {
    const numbers = groups.flatMap((group) => group.proposals.map(({ at }) => at));
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

it('counts a proposal in the area asked for where it is in several', () => {
  const both = { areas: ['loen', 'it'] };
  expect(listedArea(both, { known, asked: undefined })).toBe('loen');
  expect(listedArea(both, { known, asked: 'it' })).toBe('it');
  expect(listedArea({ areas: [] }, { known, asked: 'it' })).toBeUndefined();
});
