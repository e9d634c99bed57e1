import { expect, it } from 'vitest';
import { tally } from '../../../src/domain/paper/tally.ts';

it('puts the most first, as many in their own order, and leaves out what nobody has', () => {
  const all = ['b', 'a', 'c', 'c'];
  expect(tally(all, (one) => one, ['a', 'b', 'c', 'd'])).toEqual([
    { key: 'c', count: 2 },
    { key: 'a', count: 1 },
    { key: 'b', count: 1 },
  ]);
});
