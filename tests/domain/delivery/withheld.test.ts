import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { isWithheld, neverCame, withheld } from '../../../src/domain/delivery/withheld.ts';
import { anEntry } from '../../support/ledger-entry.ts';

const NOW = '2026-11-23T09:00:00.000Z';

describe('withheld', () => {
  it('is told apart from what a person cannot get', () => {
    const next = withheld(anEntry({ state: 'queued' }), NOW);

    expect(next).toMatchObject({ state: 'blocked', changedAt: NOW });
    expect(isWithheld(next)).toBe(true);
    expect(isWithheld(anEntry({ state: 'blocked', lastCode: 'uninstalled' }))).toBe(false);
    expect(isWithheld({ ...next, state: 'queued' })).toBe(false);
  });
});

describe('neverCame', () => {
  it.each<[Partial<LedgerEntry>, boolean]>([
    [{ state: 'queued' }, true],
    [{ state: 'blocked' }, true],
    [{ state: 'failed' }, true],
    [{ state: 'unknown' }, false],
    [{ state: 'sending' }, false],
    [{ state: 'sent' }, false],
    [{ state: 'queued', activity: 'a1' }, false],
  ])('of %j is %s', (over, expected) => {
    expect(neverCame(anEntry(over))).toBe(expected);
  });
});
