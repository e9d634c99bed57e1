import { expect, it } from 'vitest';
import { rowHeight } from '../../../src/papers/excel/row-height.ts';

it('leaves a row of single lines alone', () => {
  expect(rowHeight(['Kort', 12, undefined], [10, 10, 10])).toBeUndefined();
});

it('has room for the longest text and for its own line breaks', () => {
  expect(rowHeight(['Kort', 'x'.repeat(25)], [10, 10])).toBe(45);
  expect(rowHeight(['a\nb'], [10])).toBe(30);
});

it('is no higher than Excel allows', () => {
  expect(rowHeight(['x'.repeat(32_000)], [10])).toBe(409);
});
