import { describe, expect, it } from 'vitest';
import { type Condition, conditionOf } from '../../../src/domain/delivery/condition.ts';

const NOW = '2026-11-23T09:00:00.000Z';
const WELL = { pausedMs: 0, unknown: 0, failed: 0, jobs: [{ failures: 0 }], receivers: [] };
const of = (more: Partial<Parameters<typeof conditionOf>[0]>) =>
  conditionOf({ ...WELL, ...more }, NOW);

describe('conditionOf', () => {
  it.each<[Condition, Parameters<typeof of>[0]]>([
    ['fine', {}],
    ['fine', { oldestDue: '2026-11-23T08:50:00.000Z' }],
    ['look', { unknown: 1 }],
    ['look', { failed: 1 }],
    ['look', { jobs: [{ failures: 0 }, { failures: 1 }] }],
    ['look', { receivers: [{}] }],
    ['late', { oldestDue: '2026-11-23T08:49:59.000Z' }],
    ['paused', { pausedMs: 1 }],
    ['stopped', { stopped: { code: '401' } }],
  ])('is %s: %j', (condition, more) => {
    expect(of(more)).toBe(condition);
  });

  it('says the worst that holds', () => {
    const late = { unknown: 1, oldestDue: '2026-11-23T08:00:00.000Z' };

    expect(of(late)).toBe('late');
    expect(of({ ...late, pausedMs: 5_000 })).toBe('paused');
    expect(of({ ...late, pausedMs: 5_000, stopped: {} })).toBe('stopped');
  });
});
