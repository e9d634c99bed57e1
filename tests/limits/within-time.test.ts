import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { makeWithinTime, type WithinTime } from '../../src/limits/within-time.ts';

let within: WithinTime;
beforeEach(() => {
  vi.useFakeTimers();
  within = makeWithinTime();
});
afterEach(() => {
  vi.useRealTimers();
});

const taking = (ms: number, value: string) => () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(value), ms);
  });

it('gives what is there in time, and does it anew for whoever asks afterwards', async () => {
  const first = within('karen', taking(7_000, 'one'));
  await vi.advanceTimersByTimeAsync(7_000);
  expect(await first).toBe('one');

  const second = within('karen', taking(10, 'two'));
  await vi.advanceTimersByTimeAsync(10);
  expect(await second).toBe('two');
});

it('says so when it takes longer, and gives what came of it to whoever asks again', async () => {
  const first = within('karen', taking(20_000, 'one'));
  await vi.advanceTimersByTimeAsync(8_000);
  expect(await first).toBeUndefined();

  await vi.advanceTimersByTimeAsync(30_000);
  expect(await within('karen', taking(10, 'never begun'))).toBe('one');
});

it('gives nobody what was made for another', async () => {
  const first = within('karen', taking(20_000, 'hers'));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(await first).toBeUndefined();

  const other = within('jens', taking(10, 'his'));
  await vi.advanceTimersByTimeAsync(10);
  expect(await other).toBe('his');
});

it('forgets what nobody asked for again', async () => {
  void within('karen', taking(20_000, 'one'));
  await vi.advanceTimersByTimeAsync(20_000 + 5 * 60_000);

  const again = within('karen', taking(10, 'two'));
  await vi.advanceTimersByTimeAsync(10);
  expect(await again).toBe('two');
});

it('forgets work that failed', async () => {
  const failing = async () => {
    throw new Error('storage is away');
  };
  await expect(within('karen', failing)).rejects.toThrow('storage is away');

  const again = within('karen', taking(10, 'two'));
  await vi.advanceTimersByTimeAsync(10);
  expect(await again).toBe('two');
});
