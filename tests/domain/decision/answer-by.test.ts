import { describe, expect, it } from 'vitest';
import { answerBy } from '../../../src/domain/decision/answer-by.ts';
import type { Forum } from '../../../src/domain/shared/register.ts';
import { weekdayOf } from '../../../src/domain/shared/time.ts';

const forum = (meetings?: readonly string[]): Forum => ({
  id: 'boern',
  name: 'Børneudvalget',
  kind: 'committee',
  ...(meetings && { meetings }),
});
const at = (...forums: readonly Forum[]) => ({
  forums,
  deadlines: { answer: 10 },
  calendar: { isOff: (day: string) => weekdayOf(day) > 5 },
  today: '2026-11-23',
});
const BOARD = { kind: 'forum', forum: 'boern' } as const;

describe('answerBy', () => {
  it('is the first meeting at least five working days ahead', () => {
    const meetings = ['2026-11-25', '2026-11-27', '2026-12-15', '2027-01-19'];
    expect(answerBy(BOARD, at(forum(meetings)))).toBe('2026-12-15');
    expect(answerBy(BOARD, at(forum(['2026-11-30'])))).toBe('2026-11-30');
  });

  it('is the usual deadline when no meeting is that far ahead, or none is known', () => {
    expect(answerBy(BOARD, at(forum(['2026-11-27'])))).toBe('2026-12-07');
    expect(answerBy(BOARD, at(forum()))).toBe('2026-12-07');
    expect(answerBy(BOARD, at())).toBe('2026-12-07');
  });

  it('is the usual deadline for an owner', () => {
    const holder = { kind: 'owner', area: 'it' } as const;
    expect(answerBy(holder, at(forum(['2026-12-15'])))).toBe('2026-12-07');
  });
});
