import { describe, expect, it } from 'vitest';
import { conditionFaults, simpleParts } from '../../../src/domain/questions/check-conditions.ts';
import type { Condition } from '../../../src/domain/questions/condition.ts';
import { anABC, aPage, aSet, EVERY_KIND } from '../../support/question-sets.ts';

const earlier = aPage('1', Object.values(EVERY_KIND));
const faults = (visibleWhen: Condition) =>
  conditionFaults(aSet(earlier, aPage('2', [anABC('later')], { visibleWhen })));

describe('conditionFaults', () => {
  it.each<[Condition]>([
    [{ question: 'one', is: 'c' }],
    [{ question: 'rating', is: 3 }],
    [{ question: 'rating', isNot: 'none' }],
    [{ question: 'yesno', is: 'yes' }],
    [{ question: 'several', contains: 'z' }],
    [{ question: 'votes', contains: 'z' }],
    [{ question: 'long', answered: true }],
    [{ question: 'number', answered: false }],
  ])('lets %j be asked', (condition) => {
    expect(faults(condition)).toEqual([]);
  });

  it('lets nothing but whether it was answered be asked of a text', () => {
    expect(faults({ question: 'short', is: 'yes' })).toEqual([
      'page 2: short can never be answered "yes"',
    ]);
  });
});

describe('simpleParts', () => {
  it('takes a condition apart', () => {
    const one: Condition = { question: 'a', answered: true };
    const two: Condition = { question: 'b', answered: true };

    expect(simpleParts({ all: [one, { any: [two] }] })).toEqual([one, two]);
  });
});
