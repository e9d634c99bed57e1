import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Manner } from '../../../src/domain/delivery/manner.ts';
import {
  aWeekAfter,
  MOST_IN_BUNDLE,
  mayGoFrom,
  planned,
} from '../../../src/domain/delivery/quiet.ts';
import type { Slots } from '../../../src/domain/delivery/slots.ts';
import {
  addDays,
  addMinutes,
  dayOf,
  instantOf,
  localParts,
  msBetween,
} from '../../../src/domain/shared/time.ts';
import { nextWorkingDay } from '../../../src/domain/shared/working-days.ts';
import { holidays } from '../../../src/jobs/holidays.ts';

const calendar = holidays();
const WEEK_MS = 7 * 86_400_000;
const [CASE, SURVEY, ONE_YEAR, LETTER] = [1, 2, 3, 4] as const;

/** An instant by the wall clock in Denmark: `2026-11-23 08:00`. */
function at(wall: string): string {
  const [day = '', time = ''] = wall.split(' ');
  return instantOf(day, time);
}

function wallOf(instant: string): string {
  const { day, time } = localParts(instant);
  return `${day} ${time}`;
}

const goes = (manner: Manner, wall: string) => wallOf(mayGoFrom(manner, at(wall), calendar));
const plan = (slots: Slots, manner: Manner, wall: string) =>
  planned(slots, manner, { now: at(wall), calendar });
const slot = (wall: string, ...ranks: readonly number[]) => ({ at: at(wall), ranks });

describe('mayGoFrom', () => {
  it.each([
    ['on a working day', '2026-11-23 12:00', '2026-11-23 12:00'],
    ['before the morning', '2026-11-23 07:29', '2026-11-23 07:30'],
    ['from the first minute', '2026-11-23 07:30', '2026-11-23 07:30'],
    ['until the last minute of Friday', '2026-11-27 17:59', '2026-11-27 17:59'],
    ['not from 18 on Friday, but on Monday', '2026-11-27 18:00', '2026-11-30 07:30'],
    ['not at midnight', '2026-11-24 00:00', '2026-11-24 07:30'],
    ['not on a Saturday', '2026-11-28 12:00', '2026-11-30 07:30'],
    ['not in Easter', '2026-04-01 18:00', '2026-04-07 07:30'],
    ['not on Constitution Day, a Friday', '2026-06-05 09:00', '2026-06-08 07:30'],
    ['not on Christmas Eve', '2026-12-24 09:00', '2026-12-28 07:30'],
    ['not on New Year’s Eve', '2026-12-31 09:00', '2027-01-04 07:30'],
    ['over the night before clocks go forward', '2026-03-27 18:00', '2026-03-30 07:30'],
    ['over the night before clocks go back', '2026-10-23 18:00', '2026-10-26 07:30'],
  ])('lets news of a case go %s', (_, now, then) => {
    expect(goes('case', now)).toBe(then);
  });

  it.each([
    ['before the office opens', '2026-11-23 07:45', '2026-11-23 08:00'],
    ['while it is open', '2026-11-23 15:59', '2026-11-23 15:59'],
    ['from 16 on', '2026-11-23 16:00', '2026-11-24 08:00'],
    ['on a Sunday, the day clocks go forward', '2026-03-29 12:00', '2026-03-30 08:00'],
    ['on a Sunday, the day clocks go back', '2026-10-25 12:00', '2026-10-26 08:00'],
    ['in Easter', '2026-04-02 10:00', '2026-04-07 08:00'],
  ])('holds what is unsolicited to office hours %s', (_, now, then) => {
    for (const manner of ['survey', 'one-year', 'letter'] as const) {
      expect(goes(manner, now)).toBe(then);
    }
  });

  it('goes by the clock in Denmark, an hour apart in UTC on both sides of a clock change', () => {
    expect(mayGoFrom('letter', '2026-03-27T20:00:00Z', calendar)).toBe('2026-03-30T06:00:00.000Z');
    expect(mayGoFrom('letter', '2026-03-20T20:00:00Z', calendar)).toBe('2026-03-23T07:00:00.000Z');
    expect(mayGoFrom('letter', '2026-10-23T20:00:00Z', calendar)).toBe('2026-10-26T07:00:00.000Z');
    expect(mayGoFrom('letter', '2026-10-16T20:00:00Z', calendar)).toBe('2026-10-19T06:00:00.000Z');
  });

  it('holds back nothing that is said at once', () => {
    expect(goes('at-once', '2026-12-25 03:00')).toBe('2026-12-25 03:00');
  });
});

describe('planned', () => {
  it('takes no slot for what is said at once', () => {
    expect(plan([], 'at-once', '2026-12-25 03:00')).toEqual({
      due: at('2026-12-25 03:00'),
      slots: [],
    });
  });

  it('joins a message that is still to come', () => {
    const slots = [slot('2026-11-30 08:00', LETTER)];

    expect(plan(slots, 'survey', '2026-11-28 12:00')).toEqual({
      due: at('2026-11-30 08:00'),
      slots: [slot('2026-11-30 08:00', SURVEY, LETTER)],
    });
  });

  it('waits a week when three things of the same rank are in it', () => {
    const slots = [slot('2026-11-30 08:00', SURVEY, LETTER, LETTER)];

    expect(plan(slots, 'letter', '2026-11-28 12:00')).toEqual({
      due: at('2026-12-07 08:00'),
      slots: [...slots, slot('2026-12-07 08:00', LETTER)],
    });
  });

  it('joins the message of the week after when there is one', () => {
    const full = slot('2026-11-30 08:00', LETTER, LETTER, LETTER);
    const slots = [full, slot('2026-12-07 08:00', LETTER)];

    expect(plan(slots, 'letter', '2026-11-28 12:00').slots).toEqual([
      full,
      slot('2026-12-07 08:00', LETTER, LETTER),
    ]);
  });

  it('gives the place of the last thing to one of a higher rank, and moves it a week on', () => {
    const slots = [slot('2026-11-30 08:00', ONE_YEAR, LETTER, LETTER)];

    expect(plan(slots, 'survey', '2026-11-28 12:00')).toEqual({
      due: at('2026-11-30 08:00'),
      slots: [slot('2026-11-30 08:00', SURVEY, ONE_YEAR, LETTER), slot('2026-12-07 08:00', LETTER)],
    });
  });

  it('pushes on from week to week when each is full', () => {
    const slots = [
      slot('2026-11-30 08:00', ONE_YEAR, ONE_YEAR, LETTER),
      slot('2026-12-07 08:00', LETTER, LETTER, LETTER),
    ];

    expect(plan(slots, 'survey', '2026-11-28 12:00').slots).toEqual([
      slot('2026-11-30 08:00', SURVEY, ONE_YEAR, ONE_YEAR),
      slot('2026-12-07 08:00', LETTER, LETTER, LETTER),
      slot('2026-12-14 08:00', LETTER),
    ]);
  });

  it('waits a week after a message that is gone', () => {
    const slots = [slot('2026-11-23 10:00', LETTER)];

    expect(wallOf(plan(slots, 'survey', '2026-11-24 09:00').due)).toBe('2026-11-30 10:00');
    expect(wallOf(plan(slots, 'survey', '2026-11-30 10:00').due)).toBe('2026-11-30 10:00');
  });

  it('does not join a message that goes this very moment', () => {
    const slots = [slot('2026-11-23 10:00', LETTER)];

    expect(wallOf(plan(slots, 'letter', '2026-11-23 10:00').due)).toBe('2026-11-30 10:00');
  });

  it('lets news of a case take the place of the week', () => {
    const { slots } = plan([], 'case', '2026-11-23 10:00');

    expect(slots).toEqual([slot('2026-11-23 10:00', CASE)]);
    expect(wallOf(plan(slots, 'letter', '2026-11-23 12:00').due)).toBe('2026-11-30 10:00');
  });

  it('holds no news of a case back for the week', () => {
    const slots = [slot('2026-11-23 10:00', CASE), slot('2026-11-30 10:00', LETTER)];

    expect(wallOf(plan(slots, 'case', '2026-11-24 10:00').due)).toBe('2026-11-24 10:00');
  });

  it('does not join news of a case that comes before the office opens', () => {
    const slots = [slot('2026-11-30 07:30', CASE)];

    expect(wallOf(plan(slots, 'letter', '2026-11-28 12:00').due)).toBe('2026-12-07 08:00');
  });

  it('gathers the news of a night in one message, however many', () => {
    let slots: Slots = [];
    for (let count = 0; count < 5; count += 1) {
      slots = plan(slots, 'case', `2026-11-27 2${count % 4}:00`).slots;
    }

    expect(slots).toEqual([slot('2026-11-30 07:30', CASE, CASE, CASE)]);
  });

  it('moves what a case pushes out of a full message a week on', () => {
    const slots = [slot('2026-11-23 10:00', SURVEY, LETTER, LETTER)];

    expect(plan(slots, 'case', '2026-11-23 10:00').slots).toEqual([
      slot('2026-11-23 10:00', CASE, SURVEY, LETTER),
      slot('2026-11-30 10:00', LETTER),
    ]);
  });

  it('forgets what no longer holds anything back', () => {
    const slots = [
      slot('2026-11-02 08:00', LETTER),
      slot('2026-11-20 10:00', CASE),
      slot('2026-11-23 09:00', CASE),
      slot('2026-11-30 08:00', LETTER),
    ];

    expect(plan(slots, 'at-once', '2026-11-23 12:00').slots).toEqual(slots.slice(2));
  });

  it('keeps seven whole days through both clock changes', () => {
    const spring = plan([slot('2026-03-25 08:00', LETTER)], 'letter', '2026-03-26 09:00');
    const autumn = plan([slot('2026-10-21 08:00', LETTER)], 'letter', '2026-10-22 09:00');

    expect(wallOf(spring.due)).toBe('2026-04-01 09:00');
    expect(wallOf(autumn.due)).toBe('2026-10-28 08:00');
  });
});

describe('aWeekAfter', () => {
  it('keeps office hours and days off', () => {
    expect(wallOf(aWeekAfter(at('2026-11-23 10:00'), calendar))).toBe('2026-11-30 10:00');
    expect(wallOf(aWeekAfter(at('2026-12-17 10:00'), calendar))).toBe('2026-12-28 08:00');
  });
});

/** Something said: its manner, and the minutes since the one before. */
const anySaying = fc.record({
  manner: fc.constantFrom<Manner>('case', 'survey', 'one-year', 'letter'),
  after: fc.integer({ min: 0, max: 3 * 24 * 60 }),
});
const anyStory = fc.record({
  start: fc.integer({ min: 0, max: 365 * 24 * 60 }),
  sayings: fc.array(anySaying, { maxLength: 40 }),
});

/** Plans one thing after another, and keeps every slot there ever was as it was in the end. */
function told({ start, sayings }: { start: number; sayings: { manner: Manner; after: number }[] }) {
  let now = addMinutes(at('2026-01-01 00:00'), start);
  let slots: Slots = [];
  const all = new Map<string, readonly number[]>();
  const dues: { manner: Manner; now: string; due: string }[] = [];
  for (const { manner, after } of sayings) {
    now = addMinutes(now, after);
    const next = planned(slots, manner, { now, calendar });
    slots = next.slots;
    for (const { at: when, ranks } of slots) all.set(when, ranks);
    dues.push({ manner, now, due: next.due });
  }
  return { dues, all: [...all].toSorted(([a], [b]) => (a < b ? -1 : 1)) };
}

const isUnsolicited = (ranks: readonly number[]) => ranks.some((rank) => rank > CASE);

describe('any order of messages to a person', () => {
  it('never goes outside its hours', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { manner, due } of told(story).dues) {
          const { day, time } = localParts(due);
          const [from, until] = manner === 'case' ? ['07:30', '18:00'] : ['08:00', '16:00'];
          expect(calendar.isOff(day)).toBe(false);
          expect(time >= from && time < until).toBe(true);
        }
      }),
    );
  });

  it('never holds two unsolicited messages within seven days', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const unsolicited = told(story).all.filter(([, ranks]) => isUnsolicited(ranks));
        for (const [index, [when]] of unsolicited.entries()) {
          const [next] = unsolicited[index + 1] ?? [];
          if (next !== undefined) expect(msBetween(when, next)).toBeGreaterThanOrEqual(WEEK_MS);
        }
      }),
    );
  });

  it('brings news of a case by 7.30 of the next working day', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        for (const { manner, now, due } of told(story).dues) {
          const next = nextWorkingDay(addDays(dayOf(now), 1), calendar);
          if (manner === 'case') expect(due <= instantOf(next, '07:30')).toBe(true);
        }
      }),
    );
  });

  it('drops nothing: each thing unsolicited has a place in a message', () => {
    fc.assert(
      fc.property(anyStory, (story) => {
        const { dues, all } = told(story);
        for (const rank of [SURVEY, ONE_YEAR, LETTER]) {
          const wanted = story.sayings.filter(({ manner }) => rankOf(manner) === rank).length;
          const kept = all.flatMap(([, ranks]) => ranks).filter((each) => each === rank).length;
          expect(kept).toBe(wanted);
        }
        for (const { due } of dues) expect(all.map(([when]) => when)).toContain(due);
        for (const [, ranks] of all) expect(ranks.length).toBeLessThanOrEqual(MOST_IN_BUNDLE);
      }),
    );
  });
});

function rankOf(manner: Manner): number {
  return { 'at-once': 0, case: CASE, survey: SURVEY, 'one-year': ONE_YEAR, letter: LETTER }[manner];
}
