import { expect, it } from 'vitest';
import { readOptions } from '../../../tools/package/options.ts';

it('reads where the values are', () => {
  expect(readOptions([])).toEqual({ lists: false });
  expect(readOptions(['env/.env.dev'])).toEqual({ lists: false, file: 'env/.env.dev' });
});

it('reads that the lists are to be written', () => {
  expect(readOptions(['--lists'])).toEqual({ lists: true });
});

it.each([[['a', 'b']], [['--lists', 'a']], [['--sure']]])('refuses %j', (args) => {
  expect(readOptions(args)).toBeUndefined();
});
