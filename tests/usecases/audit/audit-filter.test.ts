import { describe, expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { isWanted, monthsOf, type NamedEntry } from '../../../src/usecases/audit/audit-filter.ts';
import { no } from '../../support/a-proposal.ts';

const ENTRY: NamedEntry = {
  what: 'assessed',
  at: '2026-11-20T09:00:00.000Z',
  by: asId<PersonId>('ole'),
  operation: 'x',
  about: '2026-0001',
  byName: 'Ole Bæk',
};

describe('monthsOf', () => {
  it('is the month alone, unless a proposal is wanted', () => {
    expect(monthsOf({}, '2026-10', '2026-11')).toEqual(['2026-10']);
  });

  it('is every month since the year of the proposal began, newest first', () => {
    const months = monthsOf({ about: no('2026-1') }, '2027-02', '2027-02');

    expect(months).toHaveLength(14);
    expect([months[0], months[1], months[2], months.at(-1)]).toEqual([
      '2027-02',
      '2027-01',
      '2026-12',
      '2026-01',
    ]);
  });
});

describe('isWanted', () => {
  it.each([
    [{}, true],
    [{ about: no('2026-1') }, true],
    [{ about: no('2026-2') }, false],
    [{ what: ['assessed'] }, true],
    [{ what: ['merged'] }, false],
    [{ name: 'ole b' }, true],
    [{ name: 'karen' }, false],
  ] as const)('tells by %j: %s', (filter, wanted) => {
    expect(isWanted(filter, ENTRY)).toBe(wanted);
  });
});
