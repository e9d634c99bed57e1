import { describe, expect, it } from 'vitest';
import { isOtherForm, readCaseNumber } from '../../../src/domain/shared/case-number.ts';

describe('readCaseNumber', () => {
  it.each([
    ['85.11.06-P20-1-25', 'kle'],
    ['00.15.25-P20-1-21', 'kle'],
    ['81.15.18-000-1-19', 'kle'],
    ['27.35.04-Ø01-123-24', 'kle'],
    ['00.07.03-Å53-7-22', 'kle'],
    ['2024-0024277', 'serial'],
    ['17/6716', 'journal'],
    ['25/4049', 'journal'],
  ])('knows the form of %s', (typed, form) => {
    expect(readCaseNumber(typed)).toEqual({ text: typed, form });
  });

  it.each([
    [' 85.11.06 - p20 - 1 - 25 ', '85.11.06-P20-1-25'],
    ['85.11.06–P20–1–25', '85.11.06-P20-1-25'],
    ['17 / 6716', '17/6716'],
  ])('writes %s as it usually is', (typed, text) => {
    expect(readCaseNumber(typed)?.text).toBe(text);
  });

  it.each([
    'Journal nr. 12',
    '85.11-P20-1-25',
    '85.11.06-P2-1-25',
    '85.11.06-001-1-25',
    '20240-024277',
  ])('lets %s through without a form', (typed) => {
    expect(readCaseNumber(typed)).toEqual({ text: typed });
  });

  it('is none when nothing is written', () => {
    expect(readCaseNumber('  ')).toBeUndefined();
  });
});

it('has a word for a number of another form, and none for nothing', () => {
  expect(isOtherForm('JNR 26/77 b')).toBe(true);
  expect(isOtherForm('2024-0024277')).toBe(false);
  expect(isOtherForm('  ')).toBe(false);
});
