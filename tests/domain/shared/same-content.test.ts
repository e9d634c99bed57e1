import { describe, expect, it } from 'vitest';
import { sameContent } from '../../../src/domain/shared/same-content.ts';

describe('sameContent', () => {
  it('is blind to the order of properties, at any depth, and to what is undefined', () => {
    expect(sameContent({ a: { b: 1, c: 2 }, d: undefined }, { a: { c: 2, b: 1 } })).toBe(true);
  });

  it('sees another value and another order of a list', () => {
    expect(sameContent({ a: 1 }, { a: 2 })).toBe(false);
    expect(sameContent(['a', 'b'], ['b', 'a'])).toBe(false);
  });
});
