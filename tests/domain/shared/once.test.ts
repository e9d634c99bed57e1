import { describe, expect, it } from 'vitest';
import { once } from '../../../src/domain/shared/once.ts';

describe('once', () => {
  it('makes nothing before it is asked', () => {
    let made = 0;
    once(() => {
      made += 1;
      return {};
    });
    expect(made).toBe(0);
  });

  it('answers with the same thing every time', () => {
    const one = once(() => ({}));
    expect(one()).toBe(one());
  });
});
