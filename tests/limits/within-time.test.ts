import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { withinTime } from '../../src/limits/within-time.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const taking = (ms: number, value: string) => () =>
  new Promise<string>((resolve) => {
    setTimeout(() => resolve(value), ms);
  });

it('gives what is there in time', async () => {
  const given = withinTime(taking(7_000, 'one'));
  await vi.advanceTimersByTimeAsync(7_000);

  expect(await given).toBe('one');
  expect(vi.getTimerCount()).toBe(0);
});

it('gives nothing once a turn cannot wait any longer', async () => {
  const given = withinTime(taking(20_000, 'one'));
  await vi.advanceTimersByTimeAsync(8_000);

  expect(await given).toBeUndefined();
});

it('fails with work that fails in time, and with none that fails later', async () => {
  const failing = (ms: number) => async () => {
    await taking(ms, '')();
    throw new Error('storage is away');
  };
  const soon = expect(withinTime(failing(10))).rejects.toThrow('storage is away');
  const late = withinTime(failing(9_000));
  await vi.advanceTimersByTimeAsync(10_000);

  await soon;
  expect(await late).toBeUndefined();
});
