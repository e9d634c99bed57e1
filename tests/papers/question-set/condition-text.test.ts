import { describe, expect, it } from 'vitest';
import type { Condition } from '../../../src/domain/questions/condition.ts';
import { conditionText, readCondition } from '../../../src/papers/question-set/condition-text.ts';

const asked = new Map([['rated', { kind: 'rating' as const }]]);
const [a, b, c] = ['a', 'b', 'c'].map((is): Condition => ({ question: 'need', is }));
if (a === undefined || b === undefined || c === undefined) throw new Error('no conditions');

describe('a condition as a clerk writes it', () => {
  it.each<[string, Condition]>([
    ['need = a', a],
    ['rated = 3', { question: 'rated', is: 3 }],
    ['rated ≠ not-used', { question: 'rated', isNot: 'not-used' }],
    ['other = 3', { question: 'other', is: '3' }],
    ['used indeholder hr', { question: 'used', contains: 'hr' }],
    ['used indeholder "et ""godt"" ord"', { question: 'used', contains: 'et "godt" ord' }],
    ['need er besvaret', { question: 'need', answered: true }],
    ['need er ikke besvaret', { question: 'need', answered: false }],
    ['need = a og need = b', { all: [a, b] }],
    ['(need = a og need = b) eller need = c', { any: [{ all: [a, b] }, c] }],
    ['alle(need = a)', { all: [a] }],
    ['en()', { any: [] }],
    ['er er besvaret', { question: 'er', answered: true }],
    ['q = "og"', { question: 'q', is: 'og' }],
  ])('is written and read: %s', (text, condition) => {
    expect(conditionText(condition)).toBe(text);
    expect(readCondition(text, asked)).toEqual(condition);
  });

  it.each<[string, Condition]>([
    ['need=a', a],
    ['need <> a', { question: 'need', isNot: 'a' }],
    ['need != a', { question: 'need', isNot: 'a' }],
    ['need = a OG need = b Eller need = c', { any: [{ all: [a, b] }, c] }],
    ['(need = a)', a],
    ['need er besvaret og need = a', { all: [{ question: 'need', answered: true }, a] }],
  ])('may be typed so: %s', (text, condition) => {
    expect(readCondition(text, asked)).toEqual(condition);
  });

  it.each([
    '',
    'need',
    'need a',
    'need =',
    '= a',
    'need = a og',
    '(need = a',
    'need = a)',
    'need er',
    'need = a need = b',
    'need er ikke',
  ])('cannot be read: %j', (text) => {
    expect(readCondition(text, asked)).toBeUndefined();
  });
});
