import { describe, expect, it } from 'vitest';
import { newRun } from '../../../src/usecases/delivery/run.ts';

describe('a run', () => {
  it('winds down when it is told to stop, and while sending rests', () => {
    const stopping = new AbortController();
    let resting = false;
    const run = newRun(stopping.signal, { isResting: () => resting });
    expect(run.windsDown()).toBe(false);

    resting = true;
    expect(run.windsDown()).toBe(true);
    resting = false;
    stopping.abort();
    expect(run.windsDown()).toBe(true);
  });
});
