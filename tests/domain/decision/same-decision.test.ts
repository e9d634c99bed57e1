import { describe, expect, it } from 'vitest';
import { isSameDecision } from '../../../src/domain/decision/same-decision.ts';
import { aDecision, given, PARTS } from '../../support/a-decision.ts';

describe('isSameDecision', () => {
  it('compares what is told, not who wrote it', () => {
    expect(isSameDecision(aDecision(), aDecision({ version: 9, as: 'decider' }))).toBe(true);
    for (const other of [
      { outcome: 'done' },
      { reason: 'x' },
      { parts: { ...PARTS, now: 'x' } },
      { economy: { amount: 1, unit: 'kr', every: 'once' } },
      { caseNumber: '17/1' },
      { caseworker: 'Ida' },
      { closed: true },
    ] as const) {
      expect(isSameDecision(given(), given(other))).toBe(false);
    }
  });
});
