import { describe, expect, it } from 'vitest';
import { makeBackground } from '../../src/bot/background.ts';

describe('background work', () => {
  it('begins when the turn that left it has given its answer', async () => {
    const order: string[] = [];
    const background = makeBackground(() => undefined);

    background.start(async () => {
      order.push('work');
    });
    for (let step = 0; step < 50; step += 1) await Promise.resolve();
    order.push('answer');
    await background.idle();

    expect(order).toEqual(['answer', 'work']);
  });

  it('is waited for, also when it leaves more work', async () => {
    const done: string[] = [];
    const background = makeBackground(() => undefined);

    background.start(async () => {
      background.start(async () => {
        done.push('second');
      });
      done.push('first');
    });
    await background.idle();

    expect(done).toEqual(['first', 'second']);
  });

  it('that fails is told and keeps nobody waiting', async () => {
    const failures: unknown[] = [];
    const background = makeBackground((error) => failures.push(error));
    const error = new Error('no answer');

    background.start(() => Promise.reject(error));
    await background.idle();

    expect(failures).toEqual([error]);
  });
});
