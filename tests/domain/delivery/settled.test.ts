import { describe, expect, it } from 'vitest';
import type { LedgerEntry, SendResult } from '../../../src/domain/delivery/ledger.ts';
import { putBack, settled, settledTogether } from '../../../src/domain/delivery/settled.ts';
import { msBetween } from '../../../src/domain/shared/time.ts';
import { anEntry } from '../../support/post-office.ts';

const NOW = '2026-11-23T08:00:00.000Z';
const entry = anEntry('p0', { state: 'sending' });
const later = { kind: 'later', code: '502' } as const;
const settle = (result: SendResult, over: Partial<LedgerEntry> = {}, random = 0.5) =>
  settled({ ...entry, ...over }, result, { now: NOW, random });
const pauseOf = (result: LedgerEntry) => msBetween(NOW, result.due);

describe('settled', () => {
  it('keeps the activity of what was sent, and forgets the pauses before it', () => {
    const sent = settle({ kind: 'sent', activity: 'a1' }, { pauseMs: 3_000, bundled: true });

    expect(sent).toMatchObject({ state: 'sent', activity: 'a1', attempts: 1, changedAt: NOW });
    expect(sent).not.toHaveProperty('pauseMs');
    expect(sent).not.toHaveProperty('bundled');
  });

  it.each(['blocked', 'failed', 'unknown'] as const)('ends in %s with its code', (kind) => {
    expect(settle({ kind, code: 'x' })).toMatchObject({ state: kind, lastCode: 'x', attempts: 1 });
  });

  it('queues again what was put off, between a second and three times the latest pause later', () => {
    expect(settle(later)).toMatchObject({ state: 'queued', lastCode: '502', attempts: 1 });
    expect(pauseOf(settle(later, {}, 0))).toBe(1_000);
    expect(pauseOf(settle(later, {}, 0.5))).toBe(2_000);
    expect(settle(later, { pauseMs: 4_000 }, 0.5)).toMatchObject({ pauseMs: 6_500 });
    expect(pauseOf(settle(later, { pauseMs: 4_000 }, 0.999))).toBe(11_989);
  });

  it('pauses a minute at most of its own accord', () => {
    expect(pauseOf(settle(later, { pauseMs: 50_000 }, 0.9))).toBe(60_000);
  });

  it('waits no shorter than the service asked for', () => {
    expect(pauseOf(settle({ kind: 'later', code: '429', afterMs: 90_000 }))).toBe(90_000);
    expect(pauseOf(settle({ kind: 'later', code: '429', afterMs: 10 }))).toBe(2_000);
  });

  it('fails what was put off eight times', () => {
    expect(settle(later, { attempts: 6 }).state).toBe('queued');
    expect(settle(later, { attempts: 7 })).toMatchObject({ state: 'failed', attempts: 8 });
  });

  it('queues anew, without its message, what was to be edited and is gone', () => {
    const anew = settle({ kind: 'missing', code: '404' }, { activity: 'a1', attempts: 2 });

    expect(anew).toMatchObject({ state: 'queued', due: NOW, attempts: 2 });
    expect(anew).not.toHaveProperty('activity');
  });

  it('leaves unharmed what was turned away with all the others', () => {
    const back = settle({ kind: 'stopped', code: '401' }, { attempts: 2 });

    expect(back).toEqual({ ...entry, attempts: 2, state: 'queued', changedAt: NOW });
  });
});

describe('settledTogether', () => {
  const at = { now: NOW, random: 0.5 };

  it('marks what was sent in one message as bundled, and nothing that was sent alone', () => {
    const sent = { kind: 'sent', activity: 'a1' } as const;

    expect(settledTogether([entry, anEntry('p0')], sent, at)).toMatchObject([
      { activity: 'a1', bundled: true },
      { activity: 'a1', bundled: true },
    ]);
    expect(settledTogether([entry], sent, at)[0]).not.toHaveProperty('bundled');
  });

  it('puts off all to the same moment', () => {
    const tired = { ...entry, attempts: 7 };
    const [first, second, third] = settledTogether(
      [entry, { ...entry, pauseMs: 20_000, attempts: 3 }, tired],
      later,
      at,
    );

    expect(second).toMatchObject({ state: 'queued', pauseMs: 30_500 });
    expect(first?.due).toBe(second?.due);
    expect(third?.state).toBe('failed');
  });
});

describe('putBack', () => {
  it('queues an entry nothing was sent for, without counting an attempt', () => {
    expect(putBack(entry, NOW)).toEqual({ ...entry, state: 'queued', changedAt: NOW });
  });

  it('can move it to a later moment', () => {
    expect(putBack(entry, NOW, '2026-11-24T07:00:00.000Z').due).toBe('2026-11-24T07:00:00.000Z');
  });
});
