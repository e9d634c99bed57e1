import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callWindows } from '../../../tools/client/call-windows.ts';

const SHORT = { calls: 2, ms: 1_000 };
const LONG = { calls: 3, ms: 5_000 };

describe('windows over calls', () => {
  it('name each window a call is too much for', () => {
    const windows = callWindows([SHORT, LONG]);

    expect([0, 1, 2, 3].map((at) => windows.count(at))).toEqual([[], [], [SHORT], [SHORT, LONG]]);
  });

  it('forget a call that is exactly a window ago', () => {
    const windows = callWindows([SHORT]);
    windows.count(0);
    windows.count(1);

    expect(windows.waitMs(1)).toBe(999);
    expect(windows.count(1_000)).toEqual([]);
  });

  it('find nothing wrong with a caller who waits as long as they say', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 2_000 }), { maxLength: 100 });
    fc.assert(
      fc.property(gaps, (pauses) => {
        const windows = callWindows([SHORT, LONG]);
        let now = 0;
        for (const pause of pauses) {
          now += pause;
          now += windows.waitMs(now);
          expect(windows.count(now)).toEqual([]);
        }
      }),
    );
  });

  it('hold what they say whatever the calls are', () => {
    const gaps = fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 60 });
    fc.assert(
      fc.property(gaps, (pauses) => {
        const windows = callWindows([SHORT, LONG]);
        const times: number[] = [];
        for (const pause of pauses) {
          const now = (times.at(-1) ?? 0) + pause;
          times.push(now);
          const full = [SHORT, LONG].filter(
            ({ calls, ms }) => times.filter((time) => time > now - ms).length > calls,
          );
          expect(windows.count(now)).toEqual(full);
        }
      }),
    );
  });
});
