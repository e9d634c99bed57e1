import { describe, expect, it } from 'vitest';
import { makeLimiter, USUAL_LIMITS } from '../../../src/usecases/delivery/limit.ts';

async function sends(conversations: readonly string[], perSecond = 20) {
  let ms = 0;
  const times: number[] = [];
  const limiter = makeLimiter(
    { ...USUAL_LIMITS, perSecond },
    {
      monotonic: () => ms,
      sleep: async (wait) => {
        ms += wait;
      },
    },
  );
  for (const conversation of conversations) {
    await limiter(conversation);
    times.push(ms);
    ms += 5;
  }
  return times;
}

/** Most sends in any window of a second. */
function busiest(times: readonly number[]): number {
  return Math.max(
    ...times.map((from) => times.filter((at) => at >= from && at < from + 1_000).length),
  );
}

const everybody = Array.from({ length: 100 }, (_, index) => `a:${index}`);

describe('a limiter', () => {
  it('lets no more through in any second than it may, and no fewer than it could', async () => {
    const times = await sends(everybody);

    expect(busiest(times)).toBe(20);
    expect(times.at(-1)).toBeLessThan(4_200);
  });

  it('lets seven a second through to one conversation', async () => {
    const times = await sends(Array.from({ length: 30 }, () => 'a:1'));

    expect(busiest(times)).toBe(7);
    expect(times[6]).toBe(30);
    expect(times[7]).toBe(1_000);
  });

  it('does not hold others back for one busy conversation', async () => {
    const times = await sends([...Array.from({ length: 7 }, () => 'a:1'), 'a:2']);

    expect(times.at(-1)).toBe(35);
  });
});
