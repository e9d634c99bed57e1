import { describe, expect, it } from 'vitest';
import { repeatedOf } from '../../../src/domain/questions/repeated-of.ts';

describe('repeatedOf', () => {
  it('names once what occurs more than once', () => {
    expect(repeatedOf(['a', 'b', 'a', 'c', 'a', 'b'])).toEqual(['a', 'b']);
    expect(repeatedOf(['a', 'b'])).toEqual([]);
  });
});
