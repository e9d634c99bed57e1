import { describe, expect, it } from 'vitest';
import type { LedgerEntry, SendResult } from '../../../src/domain/delivery/ledger.ts';
import { putBack, settled } from '../../../src/domain/delivery/settled.ts';
import { msBetween } from '../../../src/domain/shared/time.ts';

const NOW = '2026-11-23T07:00:00.000Z';
const entry: LedgerEntry = {
  id: 'r~p',
  state: 'sending',
  content: { kind: 'channel-gone', place: 'Forenkling' },
  language: 'da',
  attempts: 0,
  due: '2026-11-23T06:00:00.000Z',
  queuedAt: '2026-11-23T06:00:00.000Z',
  changedAt: '2026-11-23T06:59:59.000Z',
};
const settle = (result: SendResult, attempts = 0, random = 0.5) =>
  settled({ ...entry, attempts }, result, { now: NOW, random });
const pauseOf = (result: LedgerEntry) => msBetween(NOW, result.due);

describe('settled', () => {
  it('keeps the activity of what was sent', () => {
    expect(settle({ kind: 'sent', activity: 'a1' })).toMatchObject({
      state: 'sent',
      activity: 'a1',
      attempts: 1,
      changedAt: NOW,
    });
  });

  it.each(['blocked', 'failed', 'unknown'] as const)('ends in %s with its code', (kind) => {
    expect(settle({ kind, code: 'x' })).toMatchObject({ state: kind, lastCode: 'x', attempts: 1 });
  });

  it('queues again what was put off, later each time', () => {
    const later = { kind: 'later', code: '502' } as const;

    expect(settle(later)).toMatchObject({ state: 'queued', lastCode: '502', attempts: 1 });
    expect(pauseOf(settle(later, 0))).toBe(750);
    expect(pauseOf(settle(later, 3))).toBe(6_000);
  });

  it('spreads the next attempts', () => {
    const later = { kind: 'later', code: '412' } as const;

    expect(pauseOf(settle(later, 0, 0))).toBe(500);
    expect(pauseOf(settle(later, 0, 0.9))).toBe(950);
  });

  it('waits no shorter than the service asked for', () => {
    const asked = { kind: 'later', code: '429', afterMs: 30_000 } as const;

    expect(pauseOf(settle(asked))).toBe(30_750);
  });

  it('fails what was put off eight times', () => {
    const later = { kind: 'later', code: '429' } as const;

    expect(settle(later, 6).state).toBe('queued');
    expect(settle(later, 7)).toMatchObject({ state: 'failed', lastCode: '429', attempts: 8 });
  });
});

describe('putBack', () => {
  it('queues an entry nothing was sent for, without counting an attempt', () => {
    expect(putBack(entry, NOW)).toEqual({ ...entry, state: 'queued', changedAt: NOW });
  });
});
