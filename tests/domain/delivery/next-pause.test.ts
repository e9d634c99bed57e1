import { expect, it } from 'vitest';
import { nextPauseMs } from '../../../src/domain/delivery/next-pause.ts';

const PAUSES = { firstMs: 1_000, longestMs: 60_000 };

it.each([
  [1_000, 0, 1_000],
  [1_000, 0.5, 2_000],
  [3_000, 0.999, 8_992],
  [40_000, 0.9, 60_000],
  [0, 0.9, 1_000],
])('after %i ms and a chance of %d waits %i ms', (latest, random, wanted) => {
  expect(nextPauseMs(latest, random, PAUSES)).toBe(wanted);
});
