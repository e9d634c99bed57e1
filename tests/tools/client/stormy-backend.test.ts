import { describe, expect, it } from 'vitest';
import { makeMemoryBackend } from '../../../src/storage/memory/memory-backend.ts';
import { isTransient } from '../../../src/storage/transient.ts';
import { makeStorm, type StormRates } from '../../../tools/client/stormy-backend.ts';
import { chanceFrom } from '../../../tools/feed/random.ts';

const CALM: StormRates = { conflict: 0, busy: 0, lostCall: 0, lostAnswer: 0 };

/** A storm over an empty table, and a look at what is really stored. */
function stormy(rates: Partial<StormRates>, seed = 1) {
  const bare = makeMemoryBackend();
  const storm = makeStorm(bare, { random: chanceFrom(seed).next, rates: { ...CALM, ...rates } });
  const insert = (row: string) =>
    storm.backend.table('audit').transact('p', [{ kind: 'insert', row, cells: {} }]);
  const isStored = async (row: string) => (await bare.table('audit').get('p', row)) !== undefined;
  return { storm, insert, isStored };
}

describe('a storm over storage', () => {
  it('tells of conflicts that are not there, and of none to a reader', async () => {
    const { storm, insert, isStored } = stormy({ conflict: 1 });

    expect(await insert('a')).toEqual({ ok: false, index: 0, reason: 'exists' });

    expect(await isStored('a')).toBe(false);
    await expect(storm.backend.table('audit').get('p', 'a')).resolves.toBeUndefined();
    expect(storm.faults).toEqual({ conflict: 1, busy: 0, lostCall: 0, lostAnswer: 0 });
  });

  it.each([
    ['busy', false],
    ['lostCall', false],
    ['lostAnswer', true],
  ] as const)('throws something transient when it is %s; written: %s', async (fault, written) => {
    const { storm, insert, isStored } = stormy({ [fault]: 1 });

    const thrown = await insert('a').catch((error: unknown) => error);

    expect(isTransient(thrown)).toBe(true);
    expect(await isStored('a')).toBe(written);
    expect(storm.faults[fault]).toBe(1);
  });

  it('lets every call through while it is calm', async () => {
    const { storm, insert } = stormy({ busy: 1 });
    storm.blow(false);

    expect((await insert('a')).ok).toBe(true);

    storm.blow(true);
    await expect(insert('b')).rejects.toThrow(/503/);
  });

  it('is as bad as it is told to be, and the same again from the same seed', async () => {
    const rates = { conflict: 0.1, busy: 0.1, lostCall: 0.1, lostAnswer: 0.1 };
    const weather = async (seed: number) => {
      const { storm, insert } = stormy(rates, seed);
      for (let n = 0; n < 1000; n += 1) await insert(`row ${n}`).catch(() => {});
      return storm.faults;
    };

    const faults = await weather(7);

    expect(await weather(7)).toEqual(faults);
    expect(await weather(8)).not.toEqual(faults);
    for (const count of Object.values(faults)) expect(Math.abs(count - 100)).toBeLessThan(40);
  });
});
