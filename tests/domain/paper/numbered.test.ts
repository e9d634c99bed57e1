import { describe, expect, it } from 'vitest';
import { grouped, listedArea } from '../../../src/domain/paper/numbered.ts';
import { type AreaId, asId, type ThemeId } from '../../../src/domain/shared/ids.ts';
import { no } from '../../support/a-proposal.ts';
import { aPaperProposal, aStock } from '../../support/a-stock.ts';

const known = [asId<AreaId>('it'), asId<AreaId>('loen')];

describe('grouped', () => {
  const { extent: _extent, value: _value, ...unassessed } = aPaperProposal('2026-0001');
  const proposals = [
    { ...unassessed, areas: ['it'] },
    aPaperProposal('2026-0002', { areas: ['it'], extent: 'large', value: 'low' }),
    aPaperProposal('2026-0003', { areas: ['it'], extent: 'small', value: 'high' }),
    aPaperProposal('2026-0004', { areas: ['it'], extent: 'small', value: 'high' }),
    aPaperProposal('2026-0005', { areas: ['loen'] }),
    aPaperProposal('2026-0006', { areas: ['nedlagt'] }),
  ];
  const groups = grouped(aStock({ proposals }));

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

describe('by theme', () => {
  const theme = (id: string, ...numbers: readonly string[]) => ({
    ...{ id: asId<ThemeId>(id), name: `Tema ${id}`, text: '' },
    proposals: numbers.map((number) => no(number)),
  });
  const themes = [theme('a', '2026-0009'), theme('b', '2026-0002', '2026-0007'), theme('c')];
  const wanted = { kind: 'catalogue', scope: { grouping: 'theme' } } as const;
  const proposals = [
    aPaperProposal('2026-0001', { merged: [no('2026-0009')] }),
    aPaperProposal('2026-0002'),
    aPaperProposal('2026-0003'),
  ];

  it('puts each in its theme, or in that of one merged into it, those without one last', () => {
    const groups = grouped(aStock({ proposals, themes, wanted }));
    expect(groups.map((group) => [group.theme?.name, group.proposals.map(({ at }) => at)])).toEqual(
      [
        ['Tema a', [1]],
        ['Tema b', [2]],
        [undefined, [3]],
      ],
    );
  });

  it('goes by area where no proposal has a theme', () => {
    const groups = grouped(aStock({ proposals, themes: [theme('c')], wanted }));
    expect(groups.map(({ by }) => by)).toEqual(['area']);
  });
});

it('counts a proposal in the area asked for where it is in several', () => {
  const both = { areas: ['loen', 'it'] };
  expect(listedArea(both, { known, asked: undefined })).toBe('loen');
  expect(listedArea(both, { known, asked: 'it' })).toBe('it');
  expect(listedArea({ areas: [] }, { known, asked: 'it' })).toBeUndefined();
});
