import { describe, expect, it } from 'vitest';
import { sameSecret } from '../../../src/domain/shared/same-secret.ts';

describe('sameSecret', () => {
  it.each([
    ['ABCDE-23456', true],
    [' abcde 23456 ', true],
    ['abcde23456', true],
    ['ABCDE-23457', false],
    ['BBCDE-23456', false],
    ['ABCDE-2345', false],
    ['ABCDE-234567', false],
    ['', false],
  ])('compares %j: %s', (typed, same) => {
    expect(sameSecret(typed, 'ABCDE-23456')).toBe(same);
  });

  it('lets nothing match an empty secret', () => {
    expect(sameSecret('', '')).toBe(false);
  });
});
