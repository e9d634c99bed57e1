import { describe, expect, it } from 'vitest';
import {
  afterReminder,
  dayOfWave,
  dueReminder,
  endInstant,
  reminderDays,
  remindersWithin,
  sendInstant,
  usualDays,
} from '../../../src/domain/round/wave-days.ts';
import { holidays } from '../../../src/jobs/holidays.ts';

const CALENDAR = holidays();

describe('reminderDays', () => {
  it('counts five working days from the invitation and from each reminder, past holidays', () => {
    const wanted = { from: '2026-09-15', until: '2026-10-06', count: 2 };
    expect(reminderDays(wanted, CALENDAR)).toEqual(['2026-09-22', '2026-09-29']);
    // Maundy Thursday, Good Friday and Easter Monday are off.
    const easter = { from: '2026-03-30', until: '2026-05-01', count: 2 };
    expect(reminderDays(easter, CALENDAR)).toEqual(['2026-04-09', '2026-04-16']);
  });

  it('makes three at most, and none on the last day or after it', () => {
    const long = { from: '2026-09-15', until: '2026-12-01', count: 9 };
    expect(reminderDays(long, CALENDAR)).toHaveLength(3);
    expect(reminderDays({ ...long, until: '2026-09-22' }, CALENDAR)).toEqual([]);
  });
});

describe('the days of a wave', () => {
  it('sends in the morning of a working day, or now when that has passed', () => {
    const early = '2026-09-14T06:00:00.000Z';
    expect(sendInstant('2026-09-19', early, CALENDAR)).toBe('2026-09-21T06:00:00.000Z');
    const late = '2026-09-15T11:00:00.000Z';
    expect(sendInstant('2026-09-15', late, CALENDAR)).toBe(late);
    expect(dayOfWave(late)).toBe('2026-09-15');
  });

  it('ends with its last day in Denmark', () => {
    expect(endInstant('2026-12-15')).toBe('2026-12-15T22:59:00.000Z');
  });

  it('offers the next working day and three weeks', () => {
    const friday = '2026-11-20T12:00:00.000Z';
    expect(usualDays(friday, CALENDAR)).toEqual({ from: '2026-11-23', until: '2026-12-14' });
  });
});

describe('a reminder', () => {
  const wave = { reminders: ['2026-12-01', '2026-12-08'], reminded: 0 };

  it('is due from eight in the morning of its day', () => {
    expect(dueReminder(wave, '2026-12-01T06:59:00.000Z')).toBeUndefined();
    expect(dueReminder(wave, '2026-12-01T07:00:00.000Z')).toBe(1);
    expect(dueReminder({ ...wave, reminded: 2 }, '2027-01-01T07:00:00.000Z')).toBeUndefined();
  });

  it('keeps its distance from one that was late, and is dropped when no time is left', () => {
    const late = { today: '2026-12-04', until: '2026-12-15' };
    expect(afterReminder(wave, late, CALENDAR)).toEqual({
      reminders: ['2026-12-01', '2026-12-11'],
      reminded: 1,
    });
    expect(afterReminder(wave, { ...late, until: '2026-12-11' }, CALENDAR).reminders).toEqual([
      '2026-12-01',
    ]);
  });

  it('goes when the end moves before it, and comes when one more is asked for', () => {
    const sent = { ...wave, reminded: 1 };
    expect(remindersWithin(sent, { until: '2026-12-08' })).toEqual(['2026-12-01']);
    const more = { until: '2027-01-10', moreOn: '2026-12-17' };
    expect(remindersWithin(sent, more)).toEqual(['2026-12-01', '2026-12-08', '2026-12-17']);
    const full = { reminders: ['2026-12-01', '2026-12-08', '2026-12-15'], reminded: 1 };
    expect(remindersWithin(full, more)).toHaveLength(3);
  });
});
