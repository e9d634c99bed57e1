import { describe, expect, it } from 'vitest';
import { sameWords } from '../../../src/domain/questions/same-words.ts';

const same = (one: string, other: string) =>
  sameWords([{ da: one, en: 'x' }], [{ da: other, en: 'x' }]);

describe('sameWords', () => {
  it.each([
    ['Hvor tilfreds er du?', 'Hvor  tilfreds er du'],
    ['hjælpen til at ansætte', 'Hjælpen til at ansætte …'],
    ['e-mail', 'email'],
    ['a\u030a', 'å'],
    ['svar: ja', 'svar – ja!'],
  ])('takes %j and %j for the same', (one, other) => {
    expect(same(one, other)).toBe(true);
  });

  it.each([
    ['tilfreds', 'utilfreds'],
    ['5-10 minutter', '510 minutter'],
    ['1,5 time', '15 time'],
    ['C', 'C+'],
    ['', 'noget'],
  ])('tells %j from %j', (one, other) => {
    expect(same(one, other)).toBe(false);
  });

  it('asks every language, and every text', () => {
    const [one, other] = [
      { da: 'x', en: 'one' },
      { da: 'x', en: 'other' },
    ];

    expect(sameWords([one], [other])).toBe(false);
    expect(sameWords([one], [one, other])).toBe(false);
    expect(sameWords([], [])).toBe(true);
  });
});
