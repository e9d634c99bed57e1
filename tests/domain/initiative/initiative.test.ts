import { describe, expect, it } from 'vitest';
import { isLate } from '../../../src/domain/initiative/initiative.ts';
import { anInitiative } from '../../support/an-initiative.ts';

describe('isLate', () => {
  it.each([
    ['2027-01-01', false],
    ['2027-06-30', false],
    ['2027-07-01', true],
  ])('counts from the end of the time: on %s %s', (today, late) => {
    expect(isLate(anInitiative('a'), today)).toBe(late);
  });

  it('is never what is over, or has no time', () => {
    const { horizon: _, ...timeless } = anInitiative('a');

    expect(isLate(anInitiative('a', { state: 'done' }), '2027-07-01')).toBe(false);
    expect(isLate(anInitiative('a', { state: 'dropped' }), '2027-07-01')).toBe(false);
    expect(isLate(timeless, '2027-07-01')).toBe(false);
  });
});
