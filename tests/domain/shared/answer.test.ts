import { describe, expect, it } from 'vitest';
import { type Answer, hasParts, isSeveral } from '../../../src/domain/shared/answer.ts';

describe('an answer', () => {
  it.each<[Answer | undefined, boolean, boolean]>([
    ['text', false, false],
    [4, false, false],
    [['a', 'b'], true, false],
    [{ amount: 3, unit: 'days' }, false, true],
    [{ i: 1, j: 'none' }, false, true],
    [undefined, false, false],
  ])('%j is several: %s, has parts: %s', (answer, several, parts) => {
    expect(isSeveral(answer)).toBe(several);
    expect(hasParts(answer)).toBe(parts);
  });
});
