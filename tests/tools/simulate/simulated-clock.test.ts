import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulatedClock } from '../../../tools/simulate/simulated-clock.ts';
import { makeTimerQueue } from '../../../tools/simulate/timer-queue.ts';

const START = '2026-11-23T07:00:00.000Z';

describe('a simulated clock', () => {
  it('lets hours pass in no time', async () => {
    const clock = simulatedClock(START);
    const began = performance.now();

    await clock.runUntil(clock.sleep(8 * 3_600_000));

    expect(clock.now().toISOString()).toBe('2026-11-23T15:00:00.000Z');
    expect(clock.monotonic()).toBe(8 * 3_600_000);
    expect(performance.now() - began).toBeLessThan(1_000);
  });

  it('wakes sleepers in the order of their times, and lets each finish before the next', async () => {
    const clock = simulatedClock(START);
    const said: string[] = [];
    const sleeper = async (name: string, ms: number) => {
      await clock.sleep(ms);
      for (let tick = 0; tick < 5; tick += 1) await Promise.resolve();
      said.push(`${name} ${clock.monotonic()}`);
    };

    await clock.runUntil(Promise.all([sleeper('c', 20), sleeper('a', 10), sleeper('b', 10)]));

    expect(said).toEqual(['a 10', 'b 10', 'c 20']);
  });

  it('stands still while something real goes on', async () => {
    const clock = simulatedClock(START);
    const at: number[] = [];
    const io = async () => {
      await clock.real(() => new Promise((resolve) => setTimeout(resolve, 20)));
      at.push(clock.monotonic());
    };

    await clock.runUntil(Promise.all([io(), clock.sleep(5)]));

    expect(at).toEqual([0]);
  });

  it('goes on after something real has failed', async () => {
    const clock = simulatedClock(START);
    const failing = clock.real(() => Promise.reject(new Error('no')));

    await expect(clock.runUntil(failing)).rejects.toThrow('no');
    await clock.runUntil(clock.sleep(1));

    expect(clock.monotonic()).toBe(1);
  });

  it('never cuts a pause short', async () => {
    const clock = simulatedClock(START);

    await clock.runUntil(clock.sleep(0.2));

    expect(clock.monotonic()).toBe(1);
  });

  it('says so when nothing is left that could happen', async () => {
    const never = new Promise<never>(() => {});

    await expect(simulatedClock(START).runUntil(never)).rejects.toThrow('Nothing is left');
  });

  it('forgets a call that was cancelled', async () => {
    const clock = simulatedClock(START);
    let called = 0;
    const call = () => {
      called += 1;
    };
    clock.after(5, call);
    clock.after(5, call)();

    await clock.runUntil(clock.sleep(10));

    expect(called).toBe(1);
  });
});

describe('timers', () => {
  it('come in the order of their times, and those of one time in the order they were set', () => {
    const times = fc.array(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.boolean()));
    fc.assert(
      fc.property(times, (wanted) => {
        const timers = makeTimerQueue();
        const taken: number[] = [];
        const kept = wanted.flatMap(([at, cancelled], number) => {
          const cancel = timers.add(at, () => taken.push(number));
          if (!cancelled) return [{ at, number }];
          cancel();
          return [];
        });
        for (let timer = timers.take(); timer !== undefined; timer = timers.take()) timer.call();

        const inOrder = kept.toSorted((a, b) => a.at - b.at || a.number - b.number);
        expect(taken).toEqual(inOrder.map(({ number }) => number));
      }),
    );
  });
});
