import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exclude, fieldFaults } from '../../../src/domain/questions/check-fields.ts';
import { type Condition, holds } from '../../../src/domain/questions/condition.ts';
import type { Answers } from '../../../src/domain/shared/answer.ts';
import { anABC, aPage, aSet } from '../../support/question-sets.ts';

const is = (value: string): Condition => ({ question: 'q', is: value });
const isNot = (value: string): Condition => ({ question: 'q', isNot: value });
const answered = (yes: boolean): Condition => ({ question: 'q', answered: yes });
const other: Condition = { question: 'other', is: 'a' };

describe('exclude', () => {
  it.each<[Condition, Condition, boolean]>([
    [is('a'), is('b'), true],
    [is('a'), is('a'), false],
    [is('a'), isNot('a'), true],
    [is('a'), isNot('b'), false],
    [isNot('a'), isNot('b'), false],
    [is('a'), other, false],
    [is('a'), { question: 'q', contains: 'a' }, true],
    [answered(false), is('a'), true],
    [answered(false), { question: 'q', contains: 'a' }, true],
    [answered(false), answered(true), true],
    [answered(true), answered(true), false],
    [answered(true), is('a'), false],
    [{ all: [other, is('a')] }, { all: [is('b')] }, true],
    [{ all: [other] }, is('a'), false],
    [{ any: [is('a'), is('b')] }, is('c'), true],
    [{ any: [is('a'), other] }, is('c'), false],
  ])('of %j and %j is %s, either way round', (one, two, expected) => {
    expect(exclude(one, two)).toBe(expected);
    expect(exclude(two, one)).toBe(expected);
  });

  it('is never claimed of two that hold together', () => {
    const value = fc.constantFrom('a', 'b');
    const simple = fc.oneof(
      fc.record({ question: fc.constantFrom('q', 'r'), is: value }),
      fc.record({ question: fc.constantFrom('q', 'r'), isNot: value }),
      fc.record({ question: fc.constantFrom('q', 'r'), contains: value }),
      fc.record({ question: fc.constantFrom('q', 'r'), answered: fc.boolean() }),
    );
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        simple,
        fc.record({ all: fc.array(tie('condition'), { maxLength: 3 }) }),
        fc.record({ any: fc.array(tie('condition'), { maxLength: 3 }) }),
      ),
    }));
    const answer = fc.oneof(value, fc.subarray(['a', 'b']));
    const answers: fc.Arbitrary<Answers> = fc.record(
      { q: answer, r: answer },
      { requiredKeys: [] },
    );

    fc.assert(
      fc.property(condition, condition, answers, (one, two, given) => {
        expect(exclude(one, two) && holds(one, given) && holds(two, given)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('fieldFaults', () => {
  it('lets two questions share a field when their pages are never shown together', () => {
    const on = (id: string, visibleWhen: Condition) =>
      aPage(id, [anABC(id, { fills: 'shared' })], { visibleWhen });
    const start = aPage('start', [anABC('q')]);

    expect(fieldFaults(aSet(start, on('x', is('a')), on('y', isNot('a'))))).toEqual([]);
    expect(fieldFaults(aSet(start, on('x', is('a')), on('y', isNot('b'))))).toEqual([
      'question y: fills shared, as x does',
    ]);
  });
});
