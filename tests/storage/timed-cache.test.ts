import { expect, it } from 'vitest';
import { makeTimedCache } from '../../src/storage/timed-cache.ts';

function aCache() {
  let now = 0;
  const cache = makeTimedCache<number>({ now: () => new Date(now) }, 100);
  const pass = (ms: number) => {
    now += ms;
  };
  return { cache, pass };
}

it('keeps a value for its time and not a millisecond longer', () => {
  const { cache, pass } = aCache();
  cache.set('a', 1);

  pass(99);
  expect(cache.get('a')).toBe(1);
  pass(1);
  expect(cache.get('a')).toBeUndefined();
});

it('forgets what is dropped', () => {
  const { cache } = aCache();
  cache.set('a', 1);

  cache.drop('a');

  expect(cache.get('a')).toBeUndefined();
});

it('keeps the 10,000 that were set last', () => {
  const { cache } = aCache();
  for (let n = 0; n < 10_000; n += 1) cache.set(`key ${n}`, n);

  cache.set('key 0', 7);
  cache.set('one more', 8);

  expect([cache.get('key 0'), cache.get('key 1'), cache.get('key 2')]).toEqual([7, undefined, 2]);
});
