import { describe, expect, it } from 'vitest';
import { makeHalt } from '../../../src/usecases/delivery/halt.ts';

const NOW = '2026-11-23T08:00:00.000Z';
const REFUSED = { kind: 'stopped', code: '401' };

function aHalt() {
  let ms = 0;
  const halt = makeHalt(() => ms);
  return {
    halt,
    pass: (minutes: number) => {
      ms += minutes * 60_000;
    },
  };
}

describe('a halt', () => {
  it('is not there while we are let in', () => {
    const { halt } = aHalt();

    expect(halt.heard({ kind: 'sent' }, NOW)).toBeUndefined();
    expect([halt.isResting(), halt.isProbing(), halt.stopped()]).toEqual([false, false, undefined]);
  });

  it('rests five minutes after the first refusal, told once', () => {
    const { halt, pass } = aHalt();

    expect(halt.heard(REFUSED, NOW)).toBe('stopped');
    expect(halt.heard(REFUSED, '2026-11-23T08:00:01.000Z')).toBeUndefined();
    expect(halt.stopped()).toEqual({ code: '401', since: NOW });
    pass(4.9);
    expect([halt.isResting(), halt.isProbing()]).toEqual([true, false]);
    pass(0.1);
    expect([halt.isResting(), halt.isProbing()]).toEqual([false, true]);
  });

  it('rests again when the one that is tried is refused', () => {
    const { halt, pass } = aHalt();
    halt.heard(REFUSED, NOW);
    pass(5);

    expect(halt.heard(REFUSED, '2026-11-23T08:05:00.000Z')).toBeUndefined();
    expect([halt.isResting(), halt.stopped()?.since]).toEqual([true, NOW]);
  });

  it('is over when the one that is tried shows that we are let in', () => {
    const { halt, pass } = aHalt();
    halt.heard(REFUSED, NOW);

    expect(halt.heard({ kind: 'sent' }, NOW)).toBeUndefined();
    pass(5);
    expect(halt.heard({ kind: 'later' }, NOW)).toBeUndefined();
    expect(halt.isProbing()).toBe(true);
    expect(halt.heard({ kind: 'blocked' }, NOW)).toBe('resumed');
    expect([halt.isProbing(), halt.stopped()]).toEqual([false, undefined]);
  });
});
