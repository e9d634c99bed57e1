import { describe, expect, it } from 'vitest';
import { isOverdue } from '../../../src/domain/proposal/overdue.ts';

describe('isOverdue', () => {
  it('begins the day after the promised one', () => {
    const proposal = { status: 'received', dueOn: '2026-12-07' } as const;

    expect(isOverdue(proposal, '2026-12-07')).toBe(false);
    expect(isOverdue(proposal, '2026-12-08')).toBe(true);
  });

  it.each(['waiting', 'decided', 'closed', 'withdrawn'] as const)(
    'never holds while the clock stands still (%s)',
    (status) => {
      expect(isOverdue({ status, dueOn: '2026-01-01' }, '2026-12-08')).toBe(false);
    },
  );

  it('never holds when nothing was promised', () => {
    expect(isOverdue({ status: 'received' }, '2026-12-08')).toBe(false);
  });
});
