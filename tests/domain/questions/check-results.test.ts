import { describe, expect, it } from 'vitest';
import { anonymousFaults, resultFaults } from '../../../src/domain/questions/check-results.ts';
import { anABC, asking, EVERY_KIND } from '../../support/question-sets.ts';

const set = asking(anABC('q'));
const long = asking({ ...EVERY_KIND['long-text'], max: 1001 });
const TOO_LONG =
  'question long: its max of 1001 characters is above the 1000 of an anonymous answer';

describe('resultFaults', () => {
  it('takes a set that says nothing, or everything', () => {
    expect(resultFaults(set)).toEqual([]);
    expect(
      resultFaults({
        ...set,
        privacy: 'anonymous',
        tables: ['unit-type', 'overall', 'department'],
      }),
    ).toEqual([]);
  });

  it('asks for the table of everybody, and for each table once', () => {
    expect(resultFaults({ ...set, tables: ['department', 'department'] })).toEqual([
      'set: its tables lack overall',
      'set: a table stands twice',
    ]);
  });

  it('keeps texts short where a set is meant to be anonymous', () => {
    expect(resultFaults(long)).toEqual([]);
    expect(resultFaults({ ...long, privacy: 'anonymous' })).toEqual([TOO_LONG]);
  });
});

describe('anonymousFaults', () => {
  it('says why a set cannot be asked anonymously, whatever it was meant for', () => {
    expect(anonymousFaults(long)).toEqual([TOO_LONG]);
    expect(anonymousFaults(set)).toEqual([]);
  });
});
