import { describe, expect, it } from 'vitest';
import { filterText, isWanted, readFilter } from '../../../src/domain/initiative/filter.ts';
import { anInitiative } from '../../support/an-initiative.ts';

const AT = { today: '2027-07-01', mine: false };

describe('readFilter', () => {
  it.each([
    { kind: 'open' },
    { kind: 'all' },
    { kind: 'late' },
    { kind: 'mine' },
    { kind: 'state', state: 'dropped' },
    { kind: 'area', area: 'it' },
  ] as const)('reads back $kind', (filter) => {
    expect(readFilter(filterText(filter))).toEqual(filter);
  });

  it.each(['', 'nonsense', 'state~nonsense', 'area~', 'state~toString'])(
    'is open for %j',
    (text) => {
      expect(readFilter(text)).toEqual({ kind: 'open' });
    },
  );
});

describe('isWanted', () => {
  it.each([
    ['open', 'planned', true],
    ['open', 'done', false],
    ['all', 'done', true],
    ['late', 'planned', true],
    ['late', 'done', false],
  ] as const)('%s of what is %s: %s', (kind, state, wanted) => {
    expect(isWanted(anInitiative('a', { state }), { kind }, AT)).toBe(wanted);
  });

  it('goes by whose, by state and by area', () => {
    const one = anInitiative('a');

    expect(isWanted(one, { kind: 'mine' }, { ...AT, mine: true })).toBe(true);
    expect(isWanted(one, { kind: 'mine' }, AT)).toBe(false);
    expect(isWanted(one, { kind: 'state', state: 'running' }, AT)).toBe(false);
    expect(isWanted(one, { kind: 'area', area: 'it' }, AT)).toBe(true);
    expect(isWanted(one, { kind: 'area', area: 'loen' }, AT)).toBe(false);
  });
});
