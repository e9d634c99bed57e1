import { describe, expect, it } from 'vitest';
import type { JobRun } from '../../../src/ports/job-store.ts';
import { endedRun, failureOf, restsUntil, standingOf } from '../../../src/usecases/jobs/job-run.ts';

const RUN: JobRun = {
  job: 'channel',
  period: '2026-11-23T06:00:00.000Z',
  startedAt: '2026-11-23T06:00:10.000Z',
  failures: 0,
};
const END = '2026-11-23T06:00:20.000Z';

describe('endedRun', () => {
  it('forgets failures after a good run', () => {
    expect(endedRun({ ...RUN, failures: 3, error: 'E' }, END, undefined)).toEqual({
      ...RUN,
      endedAt: END,
    });
  });

  it('counts one more failure and keeps its code, not its message', () => {
    const cause = new RangeError('Karen');

    expect(endedRun({ ...RUN, failures: 3, error: 'E' }, END, { cause })).toEqual({
      ...RUN,
      endedAt: END,
      failures: 4,
      error: 'RangeError',
    });
  });
});

describe('restsUntil', () => {
  it.each([
    [0, '2026-11-23T06:00:20.000Z'],
    [1, '2026-11-23T06:01:20.000Z'],
    [2, '2026-11-23T06:02:20.000Z'],
    [3, '2026-11-23T06:04:20.000Z'],
    [6, '2026-11-23T06:32:20.000Z'],
    [7, '2026-11-23T07:00:20.000Z'],
    [5_000, '2026-11-23T07:00:20.000Z'],
  ])('rests the longer the more runs failed, an hour at most: %d', (failures, until) => {
    expect(restsUntil({ ...RUN, endedAt: END, failures })).toBe(until);
  });
});

describe('standingOf', () => {
  it('tells failures and the next time', () => {
    expect(standingOf({ ...RUN, failures: 2, error: 'E' }, END)).toEqual({
      failures: 2,
      error: 'E',
      nextAt: END,
    });
    expect(standingOf(RUN)).toEqual({ failures: 0 });
  });
});

describe('failureOf', () => {
  it('holds what was thrown, be it nothing', async () => {
    expect(await failureOf(async () => 1)).toBeUndefined();
    expect(await failureOf(() => Promise.reject(undefined))).toEqual({ cause: undefined });
  });
});
