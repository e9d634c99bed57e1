import { describe, expect, it } from 'vitest';
import { makeMemoryBackend } from '../../../src/storage/memory/memory-backend.ts';
import { fanOut } from '../../../tools/simulate/fan-out.ts';
import { judged } from '../../../tools/simulate/judge.ts';

const PLAN = { recipients: 1_000, faults: true, perSecond: 20, seed: 1 };

describe('a letter to a thousand', () => {
  it('reaches everybody at the full rate when nothing goes wrong', async () => {
    const plan = { ...PLAN, faults: false };
    const outcome = await fanOut(makeMemoryBackend(), plan);

    expect(outcome.fates).toHaveLength(1_000);
    expect(outcome.fates.filter(({ state, seen }) => state !== 'sent' || seen !== 1)).toEqual([]);
    expect(judged(plan, outcome).filter(({ ok }) => !ok)).toEqual([]);
  });

  it.each([1, 2, 3])(
    'is neither lost nor seen twice through every fault, seed %d',
    async (seed) => {
      const plan = { ...PLAN, seed };
      const outcome = await fanOut(makeMemoryBackend(), plan);

      // A storm over storage takes a larger share of so short a sending than of a long one.
      const figures = judged(plan, outcome).filter(({ figure }) => figure !== 'fanout.rate.ratio');
      expect(figures.filter(({ ok }) => !ok)).toEqual([]);
      expect(outcome.ended).toBe(true);
      expect(outcome.toll).toMatchObject({ deaths: 1, freezes: 1 });
      // Every fault was met, and still hardly anybody is left in doubt.
      expect(outcome.teams.met.size).toBeGreaterThan(20);
      expect(outcome.fates.filter(({ state }) => state === 'sent').length).toBeGreaterThan(780);
    },
  );
});
