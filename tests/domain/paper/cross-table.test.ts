import { expect, it } from 'vitest';
import { crossTable } from '../../../src/domain/paper/cross-table.ts';

const table = crossTable(['it-a', 'it-b', 'it-a', 'loen-b'], {
  rows: ['loen', 'it', 'drift'],
  columns: ['a', 'b', 'c'],
  rowOf: (one) => one.split('-')[0] ?? '',
  columnOf: (one) => one.split('-')[1] ?? '',
});

it('has a row for each that has anything, in the order given, and every column in it', () => {
  expect(
    table.rows.map(({ row, cells, all }) => [row, ...cells.map((one) => one.count), all]),
  ).toEqual([
    ['loen', 0, 1, 0, 1],
    ['it', 2, 1, 0, 3],
  ]);
});

it('sums every column, and all', () => {
  expect(table.sums).toEqual([2, 2, 0]);
  expect(table.all).toBe(4);
});
