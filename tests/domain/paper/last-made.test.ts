import { describe, expect, it } from 'vitest';
import { isSpent, suggestedSince } from '../../../src/domain/paper/last-made.ts';
import { asked, made, type PaperOrder } from '../../../src/domain/paper/order.ts';
import type { PaperKind } from '../../../src/domain/paper/papers.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { TENANT } from '../../support/builders.ts';

const NOW = '2027-12-01T09:00:00.000Z';

function madeOn(id: string, kind: PaperKind, at: string): PaperOrder {
  const wanted = { kind, scope: {} };
  const given = {
    tenant: TENANT,
    id,
    wanted,
    person: asId<PersonId>('mette'),
    language: 'da',
  } as const;
  return made(asked(given, at), [], at);
}

const former = madeOn('former', 'yearly', '2025-11-03T09:00:00.000Z');
const latest = madeOn('latest', 'yearly', '2026-11-02T23:30:00.000Z');
const orders = [latest, former, madeOn('status', 'status', '2027-05-20T09:00:00.000Z')];

describe('a paper that goes on from the one before', () => {
  it('begins with the day the latest one was made, in Denmark', () => {
    expect(suggestedSince(orders, 'yearly', NOW)).toBe('2026-11-03');
    expect(suggestedSince(orders, 'status', NOW)).toBe('2027-05-20');
  });

  it('begins a year ago when there is none, and other papers with nothing', () => {
    expect(suggestedSince([], 'yearly', NOW)).toBe('2026-12-01');
    expect(suggestedSince([{ ...latest, state: 'failed' }], 'yearly', NOW)).toBe('2026-12-01');
    expect(suggestedSince(orders, 'catalogue', NOW)).toBeUndefined();
  });

  it('is remembered when its files are gone, and others are not', () => {
    expect(isSpent(latest, orders, NOW)).toBe(false);
    expect(isSpent(former, orders, NOW)).toBe(true);
    expect(isSpent(madeOn('c', 'catalogue', '2027-11-01T09:00:00.000Z'), orders, NOW)).toBe(true);
    expect(isSpent(madeOn('new', 'catalogue', NOW), orders, NOW)).toBe(false);
  });
});
