import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { limitCalls } from '../../src/limits/limit-calls.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-18T11:00:00.000Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

it('lets each make so many calls in a stretch, and says how long the rest of it is', async () => {
  const count = limitCalls({ calls: 2, seconds: 10 });

  expect([await count('anne'), await count('anne'), await count('bo')]).toEqual([0, 0, 0]);
  await vi.advanceTimersByTimeAsync(7_500);

  expect([await count('anne'), await count('bo')]).toEqual([2_500, 0]);
});

it('begins anew when the stretch is over, however many calls were refused meanwhile', async () => {
  const count = limitCalls({ calls: 1, seconds: 10 });
  await count('anne');
  for (let at = 0; at < 100; at += 1) await count('anne');
  await vi.advanceTimersByTimeAsync(9_999);
  const before = await count('anne');
  await vi.advanceTimersByTimeAsync(1);

  expect([before, await count('anne')]).toEqual([1, 0]);
});

it('takes another length for a stretch that begins now', async () => {
  const count = limitCalls({ calls: 1, seconds: 10 });
  await count('anne', 3_000);

  expect(await count('anne', 9_000)).toBe(3_000);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(await count('anne', 1)).toBe(0);
});

it('keeps nobody in memory longer than a stretch', async () => {
  const count = limitCalls({ calls: 1, seconds: 10 });
  for (let at = 0; at < 100; at += 1) await count(`person ${at}`);

  expect(vi.getTimerCount()).toBe(100);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(vi.getTimerCount()).toBe(0);
});
