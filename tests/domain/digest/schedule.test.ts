import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DEFAULT_SCHEDULE,
  dueDigest,
  FREQUENCIES,
  nextDue,
  type Schedule,
} from '../../../src/domain/digest/schedule.ts';
import { addMinutes, instantOf, weekdayOf } from '../../../src/domain/shared/time.ts';

/** Weekends, Easter 2026 and Christmas 2026 with New Year. */
const HOLIDAYS = [
  ...['2026-04-02', '2026-04-03', '2026-04-06'],
  ...['2026-12-24', '2026-12-25', '2026-12-31', '2027-01-01'],
];
const calendar = { isOff: (day: string) => weekdayOf(day) > 5 || HOLIDAYS.includes(day) };

const weekly = DEFAULT_SCHEDULE;
const daily: Schedule = { ...weekly, frequency: 'daily' };
const monthly: Schedule = { ...weekly, frequency: 'monthly' };
const quarterly: Schedule = { ...weekly, frequency: 'quarterly' };

function due(schedule: Schedule, now: string, lastUntil?: string) {
  return dueDigest({ schedule, now, lastUntil, calendar });
}

describe('dueDigest', () => {
  it('tells on Monday morning of the week before', () => {
    const now = instantOf('2026-11-23', '08:00');

    expect(due(weekly, now, instantOf('2026-11-16', '08:00'))).toEqual({
      id: 'weekly~2026-W47',
      name: { kind: 'week', year: 2026, week: 47 },
      from: '2026-11-16T07:00:00.000Z',
      until: now,
      dueAt: now,
    });
  });

  it('waits for its hour', () => {
    const lastUntil = instantOf('2026-11-16', '08:00');

    expect(due(weekly, instantOf('2026-11-23', '07:59'), lastUntil)).toBeUndefined();
  });

  it('is not due again once posted', () => {
    const posted = instantOf('2026-11-23', '08:00');

    expect(due(weekly, addMinutes(posted, 5), posted)).toBeUndefined();
    expect(due(weekly, instantOf('2026-11-29', '23:59'), posted)).toBeUndefined();
  });

  it('begins with the period itself when there was none before', () => {
    expect(due(weekly, instantOf('2026-11-24', '09:00'))?.from).toBe(
      instantOf('2026-11-16', '00:00'),
    );
  });

  it('is not due for a time before it was set', () => {
    const setAt = instantOf('2026-11-24', '12:00');

    expect(due({ ...weekly, setAt }, instantOf('2026-11-24', '12:01'))).toBeUndefined();
    expect(due({ ...weekly, setAt }, instantOf('2026-11-30', '08:00'))?.id).toBe('weekly~2026-W48');
  });

  it('posts only the latest after a downtime, from where the last one ended', () => {
    const lastUntil = instantOf('2026-10-05', '08:00');
    const now = instantOf('2026-11-25', '13:17');

    expect(due(weekly, now, lastUntil)).toMatchObject({
      id: 'weekly~2026-W47',
      from: lastUntil,
      until: now,
      dueAt: instantOf('2026-11-23', '08:00'),
    });
  });

  it('moves from a holiday to the next working day and keeps its name', () => {
    const lastUntil = instantOf('2026-03-30', '08:00');

    expect(due(weekly, instantOf('2026-04-06', '20:00'), lastUntil)).toBeUndefined();
    expect(due(weekly, instantOf('2026-04-07', '08:00'), lastUntil)?.id).toBe('weekly~2026-W14');
  });

  it('names the week most of its days lie in', () => {
    const friday = { ...weekly, weekday: 5, time: '14:00' };

    expect(due(friday, instantOf('2026-11-20', '14:00'))?.id).toBe('weekly~2026-W47');
  });

  it('comes every working day when daily', () => {
    const friday = instantOf('2026-11-20', '08:00');

    expect(due(daily, instantOf('2026-11-22', '12:00'), friday)).toBeUndefined();
    expect(due(daily, instantOf('2026-11-23', '08:00'), friday)).toMatchObject({
      id: 'daily~2026-11-23',
      from: friday,
    });
  });

  it('tells of the month and the quarter that are over', () => {
    expect(due(monthly, instantOf('2026-12-01', '08:00'))?.id).toBe('monthly~2026-11');
    expect(due(quarterly, instantOf('2026-10-01', '08:00'))?.id).toBe('quarterly~2026-Q3');
    expect(due(monthly, instantOf('2027-01-04', '08:00'))?.id).toBe('monthly~2026-12');
    expect(due(quarterly, instantOf('2027-01-03', '08:00'))?.id).toBe('quarterly~2026-Q3');
    expect(due(quarterly, instantOf('2027-01-04', '08:00'))?.id).toBe('quarterly~2026-Q4');
  });

  it('is never due when never is wanted', () => {
    expect(
      due({ ...weekly, frequency: 'never' }, instantOf('2026-11-23', '08:00')),
    ).toBeUndefined();
  });

  it('keeps the wall clock through a clock change', () => {
    const early = { ...weekly, time: '08:00' };

    expect(due(early, '2026-10-26T07:00:00.000Z')?.dueAt).toBe('2026-10-26T07:00:00.000Z');
    expect(due(early, '2026-10-19T06:00:00.000Z')?.dueAt).toBe('2026-10-19T06:00:00.000Z');
  });
});

describe('nextDue', () => {
  it.each([
    ['weekly', weekly, '2026-11-23', '08:00', '2026-11-30'],
    ['weekly before a holiday', weekly, '2026-04-01', '12:00', '2026-04-07'],
    ['daily over Christmas', daily, '2026-12-23', '08:00', '2026-12-28'],
    ['monthly', monthly, '2026-12-01', '08:00', '2027-01-04'],
    ['quarterly', quarterly, '2026-11-23', '12:00', '2027-01-04'],
  ])('gives the next %s one', (_, schedule, day, time, expected) => {
    expect(nextDue({ schedule, now: instantOf(day, time), calendar })).toBe(
      instantOf(expected, '08:00'),
    );
  });

  it('gives nothing when never is wanted', () => {
    const schedule: Schedule = { ...weekly, frequency: 'never' };

    expect(nextDue({ schedule, now: '2026-11-23T07:00:00Z', calendar })).toBeUndefined();
  });
});

describe('a schedule followed by a clock that looks now and then', () => {
  const schedules = fc.record({
    frequency: fc.constantFrom(...FREQUENCIES.filter((frequency) => frequency !== 'never')),
    weekday: fc.integer({ min: 1, max: 7 }),
    time: fc.constantFrom('00:00', '02:30', '08:00', '23:59'),
  });
  const looks = fc.array(fc.integer({ min: 1, max: 20_000 }), { minLength: 1, maxLength: 40 });

  it('posts each period once, without gap or overlap, as soon as it looks after the hour', () => {
    fc.assert(
      fc.property(schedules, looks, (schedule, minutes) => {
        let now = instantOf('2026-03-02', '00:00');
        let lastUntil = now;
        let next = nextDue({ schedule, now, calendar });
        const ids: string[] = [];
        for (const pause of minutes) {
          now = addMinutes(now, pause);
          const digest = dueDigest({ schedule, lastUntil, now, calendar });

          expect(digest !== undefined).toBe(next !== undefined && next <= now);
          if (digest === undefined) continue;
          expect(digest.from).toBe(lastUntil);
          lastUntil = digest.until;
          next = nextDue({ schedule, now, calendar });
          ids.push(digest.id);
        }
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
