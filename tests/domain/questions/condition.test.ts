import { describe, expect, it } from 'vitest';
import { type Condition, holds } from '../../../src/domain/questions/condition.ts';

const answers = { need: 'exempt', hassle: 4, areas: ['it', 'pay'] };

describe('holds', () => {
  it.each<[Condition, boolean]>([
    [{ question: 'need', is: 'exempt' }, true],
    [{ question: 'need', is: 'system' }, false],
    [{ question: 'hassle', is: 4 }, true],
    [{ question: 'hassle', is: '4' }, false],
    [{ question: 'need', isNot: 'exempt' }, false],
    [{ question: 'need', isNot: 'system' }, true],
    [{ question: 'unanswered', is: 'exempt' }, false],
    [{ question: 'unanswered', isNot: 'exempt' }, true],
    [{ question: 'areas', contains: 'pay' }, true],
    [{ question: 'areas', contains: 'pa' }, false],
    [{ question: 'need', contains: 'exempt' }, false],
    [{ question: 'unanswered', contains: 'it' }, false],
    [{ question: 'need', answered: true }, true],
    [{ question: 'need', answered: false }, false],
    [{ question: 'unanswered', answered: false }, true],
  ])('judges %j as %s', (condition, expected) => {
    expect(holds(condition, answers)).toBe(expected);
  });

  it('takes all and any at any depth', () => {
    const yes: Condition = { question: 'need', is: 'exempt' };
    const no: Condition = { question: 'need', is: 'system' };

    expect(holds({ all: [yes, { any: [no, yes] }] }, answers)).toBe(true);
    expect(holds({ all: [yes, { any: [no, no] }] }, answers)).toBe(false);
    expect(holds({ all: [] }, answers)).toBe(true);
    expect(holds({ any: [] }, answers)).toBe(false);
  });
});
