import { describe, expect, it } from 'vitest';
import { isLate, lateBy } from '../../../src/domain/triage/late.ts';
import { holidays } from '../../../src/jobs/holidays.ts';
import { aProposal } from '../../support/builders.ts';

const calendar = holidays();
/** Promised an answer for Monday 7 December 2026. */
const receivedAt = (instant: string) => aProposal({ receivedAt: instant });
const on = (today: string, triage = 5) => lateBy(today, { triage }, calendar);

describe('isLate', () => {
  it('is what nobody touched in the working days there are for it', () => {
    const friday = receivedAt('2026-11-20T09:00:00.000Z');
    expect(isLate(friday, on('2026-11-27'))).toBe(false);
    expect(isLate(friday, on('2026-11-30'))).toBe(true);
  });

  it('counts from the working day after a weekend, and in Denmark', () => {
    const sunday = receivedAt('2026-11-22T22:59:00.000Z');
    const monday = receivedAt('2026-11-22T23:01:00.000Z');
    expect(isLate(sunday, on('2026-11-30'))).toBe(true);
    expect(isLate(monday, on('2026-11-30'))).toBe(false);
    expect(isLate(monday, on('2026-12-01'))).toBe(true);
  });

  it('is no more once somebody looks at it, until its own day has passed', () => {
    const assessing = { ...receivedAt('2026-11-02T09:00:00.000Z'), status: 'assessing' } as const;
    expect(isLate(assessing, on('2026-12-07'))).toBe(false);
    expect(isLate(assessing, on('2026-12-08'))).toBe(true);
  });

  it('knows the promised day alone where no deadline is given', () => {
    const old = receivedAt('2026-11-02T09:00:00.000Z');
    expect(isLate(old, { today: '2026-12-07' })).toBe(false);
    expect(isLate(old, { today: '2026-12-08' })).toBe(true);
  });
});
