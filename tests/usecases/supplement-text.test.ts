import { describe, expect, it } from 'vitest';
import { problemWith } from '../../src/usecases/supplement-text.ts';

describe('a text to be added', () => {
  it('may be added as it is', () => {
    expect(problemWith('Også om fredagen', false)).toBeUndefined();
    expect(problemWith('a'.repeat(4000), false)).toBeUndefined();
  });

  it.each([
    ['  \n ', { kind: 'required' }],
    ['a'.repeat(4001), { kind: 'too-long', max: 4000, length: 4001 }],
    ['Det var 010190-1234', { kind: 'cpr', shown: ['010190-xxxx'] }],
  ])('is refused when it is empty, too long or has a CPR number in it (%#)', (text, problem) => {
    expect(problemWith(text, false)).toEqual(problem);
  });

  it('is let through when the number is said to be none', () => {
    expect(problemWith('Det var 010190-1234', true)).toBeUndefined();
  });
});
