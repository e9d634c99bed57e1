import { describe, expect, it } from 'vitest';
import { makeBell } from '../../../src/usecases/delivery/bell.ts';
import { aPostOffice } from '../../support/post-office.ts';

async function waiting() {
  const { timers, sleep } = await aPostOffice();
  const bell = makeBell(sleep);
  const woken: number[] = [];
  const wait = (ms: number) =>
    void bell.wait(ms).then(() => {
      woken.push(timers.monotonic());
    });
  return { timers, bell, woken, wait };
}

describe('a bell', () => {
  it('wakes when the time has passed', async () => {
    const { timers, woken, wait } = await waiting();
    wait(500);
    await timers.pass(1_000);

    expect(woken).toEqual([500]);
  });

  it('wakes whoever waits when it rings, and only once', async () => {
    const { timers, bell, woken, wait } = await waiting();
    bell.ring();
    wait(500);
    await timers.pass(100);
    bell.ring();
    await timers.pass(1_000);

    expect(woken).toEqual([100]);
  });
});
