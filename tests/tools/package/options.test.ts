import { expect, it } from 'vitest';
import { readOptions } from '../../../tools/package/options.ts';

it('reads where the values are', () => {
  expect(readOptions([])).toEqual({ lists: false });
  expect(readOptions(['env/.env.dev'])).toEqual({ lists: false, file: 'env/.env.dev' });
});

it('reads a version in place of the own', () => {
  expect(readOptions(['--version', '0.1.1'])).toEqual({ lists: false, version: '0.1.1' });
});

it('reads that the lists are to be written', () => {
  expect(readOptions(['--lists'])).toEqual({ lists: true });
});

it.each([
  [['a', 'b']],
  [['--lists', 'a']],
  [['--sure']],
  [['--version', 'next']],
  [['--lists', '--version', '1.0.0']],
])('refuses %j', (args) => {
  expect(readOptions(args)).toBeUndefined();
});
