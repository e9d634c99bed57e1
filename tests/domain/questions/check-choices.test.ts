import { describe, expect, it } from 'vitest';
import { choiceFaults, idFaults } from '../../../src/domain/questions/check-choices.ts';
import { aChoice, anABC, EVERY_KIND } from '../../support/question-sets.ts';

const choices = (count: number) =>
  Array.from({ length: count }, (_, place) => aChoice(`c${place}`));

describe('choiceFaults', () => {
  it('lets two to fifteen be chosen between', () => {
    const counted = (count: number) => choiceFaults(anABC('q', { choices: choices(count) }));

    expect([2, 15].flatMap(counted)).toEqual([]);
    expect([0, 1, 16].flatMap(counted)).toHaveLength(3);
  });

  it('lets one item be rated, one unit be fixed, and areas come from the register', () => {
    const { ratings, number, 'several-choices': several } = EVERY_KIND;

    expect(choiceFaults({ ...ratings, items: choices(1) })).toEqual([]);
    expect(choiceFaults({ ...number, units: choices(1) })).toEqual([]);
    expect(choiceFaults({ ...several, choices: 'areas' })).toEqual([]);
    expect(choiceFaults({ ...ratings, items: [] })).toEqual(['has 0 choices, at least 1']);
  });
});

describe('idFaults', () => {
  it('finds a comma and names every object has', () => {
    expect(idFaults('its id', 'hr.1')).toEqual([]);
    expect(idFaults('its id', 'a,b')).toEqual(['its id "a,b" holds a comma']);
    expect(idFaults('its id', 'constructor')).toHaveLength(1);
  });
});
