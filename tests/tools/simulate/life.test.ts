import { describe, expect, it } from 'vitest';
import { makeMemoryBackend } from '../../../src/storage/memory/memory-backend.ts';
import type { Backend } from '../../../src/storage/table.ts';
import { transient } from '../../../src/storage/transient.ts';
import { type Blow, beginLife } from '../../../tools/simulate/life.ts';
import { livedStorage } from '../../../tools/simulate/lived-storage.ts';
import { simulatedClock } from '../../../tools/simulate/simulated-clock.ts';

const START = '2026-11-23T07:00:00.000Z';

/** A process that writes a, b and c to the world, struck at once. */
async function struckBy(blow: Blow) {
  const clock = simulatedClock(START);
  const life = beginLife(clock);
  const [world, heard]: [string[], string[]] = [[], []];
  let blows = 0;
  life.strikeAt(blow, () => {
    blows += 1;
  });
  const doing = async () => {
    for (const what of ['a', 'b', 'c']) {
      await life.affect('write', async () => {
        await clock.sleep(10);
        world.push(what);
      });
      heard.push(`${what} ${clock.monotonic()}`);
    }
  };
  void doing();
  await clock.runUntil(clock.sleep(1_000));
  return { world, heard, blows, life };
}

describe('a process', () => {
  it('that dies before it writes has written nothing', async () => {
    const { world, heard, life, blows } = await struckBy({ at: 'write', when: 'before' });

    expect([world, heard]).toEqual([[], []]);
    expect([life.isDead(), life.isTroubled(), blows]).toEqual([true, false, 1]);
  });

  it('that dies after it wrote never hears of it', async () => {
    const { world, heard } = await struckBy({ at: 'write', when: 'after' });

    expect([world, heard]).toEqual([['a'], []]);
  });

  it('that is frozen goes on as if nothing had been, only later', async () => {
    const before = await struckBy({ at: 'write', when: 'before', freezesMs: 100 });
    const after = await struckBy({ at: 'write', when: 'after', freezesMs: 100 });

    expect(before.heard).toEqual(['a 110', 'b 120', 'c 130']);
    expect(after.heard).toEqual(['a 110', 'b 120', 'c 130']);
  });

  it('is struck only where it was meant to be', async () => {
    const { world, life } = await struckBy({ at: 'post', when: 'before' });

    expect(world).toEqual(['a', 'b', 'c']);
    expect([life.isDead(), life.isTroubled()]).toEqual([false, true]);
  });

  it('hears nothing of what was under way when it died', async () => {
    const clock = simulatedClock(START);
    const life = beginLife(clock);
    let heard = 0;
    const hear = () => {
      heard += 1;
    };
    void life.look(() => clock.sleep(50)).then(hear);
    void life.look(() => clock.sleep(50).then(() => Promise.reject(new Error()))).catch(hear);
    life.strikeAt({ at: 'write', when: 'before' }, hear);
    void life.affect('write', async () => {});

    await clock.runUntil(clock.sleep(100));

    expect(heard).toBe(1);
  });
});

describe('storage as a process sees it', () => {
  const seenThrough = (shared: Backend) => {
    const clock = simulatedClock(START);
    const life = beginLife(clock);
    return { clock, table: livedStorage(shared, { life, clock, random: () => 0 }).table('jobs') };
  };

  it('takes time there and back', async () => {
    const { clock, table } = seenThrough(makeMemoryBackend());

    await clock.runUntil(table.transact('t', [{ kind: 'insert', row: 'a', cells: {} }]));
    expect(clock.monotonic()).toBe(4);
    expect((await clock.runUntil(table.get('t', 'a')))?.row).toBe('a');
    expect(clock.monotonic()).toBe(8);
  });

  it.each([
    ['no answer in time', 2_004],
    ['storage answered 503', 4],
  ])('that fails with %s does so after %d ms', async (words, ms) => {
    const down: Backend = {
      ...makeMemoryBackend(),
      table: () => ({
        get: () => Promise.reject(transient(words, undefined)),
        range: async () => [],
        transact: async () => ({ ok: true, etags: [] }),
      }),
    };
    const { clock, table } = seenThrough(down);

    await expect(clock.runUntil(table.get('t', 'a'))).rejects.toThrow(words);
    expect(clock.monotonic()).toBe(ms);
  });
});
