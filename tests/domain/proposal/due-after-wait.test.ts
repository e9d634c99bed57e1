import { describe, expect, it } from 'vitest';
import { dueAfterWait } from '../../../src/domain/proposal/due-after-wait.ts';
import { weekdayOf } from '../../../src/domain/shared/time.ts';

const calendar = { isOff: (day: string) => weekdayOf(day) > 5 };
/** Put on Tuesday 24 November 2026. */
const question = { at: '2026-11-24T08:00:00.000Z', text: 'Hvor tit?' };

describe('dueAfterWait', () => {
  it('leaves as many working days as there were', () => {
    const due = dueAfterWait({ ...question, dueOn: '2026-12-01' }, '2027-01-04', calendar);
    expect(due).toBe('2027-01-11');
  });

  it('is the same day when the answer comes at once', () => {
    const due = dueAfterWait({ ...question, dueOn: '2026-12-01' }, '2026-11-24', calendar);
    expect(due).toBe('2026-12-01');
  });

  it('leaves two working days to whoever had fewer, or none', () => {
    const due = (dueOn: string) => dueAfterWait({ ...question, dueOn }, '2026-12-04', calendar);
    expect(due('2026-11-25')).toBe('2026-12-08');
    expect(due('2026-11-02')).toBe('2026-12-08');
  });

  it('is nothing when nothing was due', () => {
    expect(dueAfterWait(question, '2026-12-04', calendar)).toBeUndefined();
  });
});
