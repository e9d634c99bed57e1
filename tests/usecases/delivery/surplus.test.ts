import { describe, expect, it } from 'vitest';
import { givenBack, surplus } from '../../../src/usecases/delivery/surplus.ts';
import { anEntry } from '../../support/post-office.ts';

const NOW = '2026-11-23T08:00:00.000Z';
const ready = (...to: readonly string[]) =>
  to.map((name, index) => ({
    entries: [{ value: anEntry(name, { message: `${index}` }), tag: '1' }] as const,
    place: { serviceUrl: 'https://smba.example/', conversation: name, kind: 'personal' } as const,
  }));
const limiter = (waits: Readonly<Record<string, number>>, pausedMs = 0) => ({
  waitMs: (conversation: string) => Math.max(pausedMs, waits[conversation] ?? 0),
  pausedMs: () => pausedMs,
});

describe('surplus', () => {
  it('keeps what can begin soon', () => {
    expect(surplus(ready('a', 'b', 'b'), limiter({ a: 2_000, b: 1_000 }), NOW)).toEqual([]);
  });

  it('gives back what a full conversation has no room for, one after the other', () => {
    const given = surplus(ready('a', 'b', 'b', 'b', 'b'), limiter({ b: 1_000 }), NOW);

    expect(given).toMatchObject([
      { outgoing: { entries: [{ value: { message: '4' } }] }, due: '2026-11-23T08:00:02.500Z' },
    ]);
  });

  it('gives back everything in a long pause, due as it was', () => {
    const given = surplus(ready('a', 'b'), limiter({}, 2_001), NOW);

    expect(given).toHaveLength(2);
    expect(given.flatMap((one) => givenBack(one, NOW))).toMatchObject([
      { next: { state: 'queued', due: anEntry('a').due } },
      { next: { state: 'queued', due: anEntry('b').due } },
    ]);
    expect(surplus(ready('a', 'b'), limiter({}, 2_000), NOW)).toEqual([]);
  });
});
