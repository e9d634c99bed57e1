import { describe, expect, it } from 'vitest';
import { average, number } from '../../src/i18n/numbers.ts';

describe('numbers', () => {
  it.each([
    ['da', 1234.5, '1.234,5'],
    ['en', 1234.5, '1,234.5'],
    ['da', 12, '12'],
  ] as const)('are written in %s: %d', (language, value, text) => {
    expect(number(language, value)).toBe(text);
  });

  it('show one decimal of an average, whatever it is', () => {
    expect(average('da', 4)).toBe('4,0');
    expect(average('da', 4.57)).toBe('4,6');
    expect(average('en', 4.57)).toBe('4.6');
  });
});
