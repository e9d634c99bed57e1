import { expect, it } from 'vitest';
import { readOptions } from '../../../tools/results/options.ts';

it('reads which results to write, where, and in which language', () => {
  expect(readOptions(['r1', 'r.xlsx', '--language', 'en', '--tenant', 't'])).toEqual({
    round: 'r1',
    file: 'r.xlsx',
    language: 'en',
    tenant: 't',
  });
});

it('lists them when nothing is asked for', () => {
  expect(readOptions([])).toEqual({ language: 'da' });
});

it.each([
  [['r1']],
  [['r1', 'r.xlsx', 'more']],
  [['r1', 'r.xlsx', '--language', 'de']],
  [['--sure']],
])('refuses %j', (args) => {
  expect(readOptions(args)).toBeUndefined();
});
