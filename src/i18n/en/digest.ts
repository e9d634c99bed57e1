// What the overview says, in English.
import type { Frequency } from '../../domain/digest/schedule.ts';
import type { PeriodName } from '../../domain/shared/period.ts';
import type { Catalogue } from '../da/index.ts';
import { dayText, monthText, timeText, weekDays, weekdayName } from '../dates.ts';
import { average } from '../numbers.ts';

const frequencies: Record<Frequency, string> = {
  daily: 'Every working day',
  weekly: 'Every week',
  monthly: 'Every month',
  quarterly: 'Every quarter',
  never: 'Never – only when somebody asks for it',
};

const QUARTERS = ['first', 'second', 'third', 'fourth'];

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);
const workplaces = (count: number) => (count === 1 ? '1 workplace' : `${count} workplaces`);

/** The period by name and dates. */
function period(name: PeriodName): string {
  switch (name.kind) {
    case 'day':
      return dayText('en', name.day);
    case 'week':
      return `week ${name.week} (${weekDays('en', name)})`;
    case 'month':
      return monthText('en', name.year, name.month);
    case 'quarter':
      return `${QUARTERS[name.quarter - 1] ?? ''} quarter of ${name.year}`;
    case 'half':
      return `${QUARTERS[name.half - 1] ?? ''} half of ${name.year}`;
    case 'year':
      return String(name.year);
    case 'since':
      return `since ${dayText('en', name.day)}`;
  }
}

export const digest = {
  titles: {
    day: 'Overview of the day',
    week: 'Overview of the week',
    month: 'Overview of the month',
    quarter: 'Overview of the quarter',
    half: 'Overview of the half-year',
    year: 'Overview of the year',
    since: 'Overview since last time',
  },
  period,
  preliminary: 'Preliminary',
  figures: { received: () => 'new', answered: () => 'answered', overdue: () => 'overdue now' },
  needsAction: 'Needs action now',
  nothingWaits: 'Nothing waits for action.',
  waits: {
    toAssess: (total, oldestDays) =>
      `not assessed, ${total === 1 ? 'for' : 'the oldest for'} ${days(oldestDays)}`,
    toSendOn: (total, oldestDays) =>
      `assessed and ready to be sent on, ${total === 1 ? 'for' : 'longest for'} ${days(oldestDays)}`,
    readyToPublish: (total) =>
      total === 1 ? 'answer is ready to publish' : 'answers are ready to publish',
    withOwners: () => 'waiting for those responsible',
    withProposers: (total, oldestDays) =>
      `waiting for ${total === 1 ? 'the proposer' : 'proposers'}, ${total === 1 ? 'for' : 'the longest for'} ${days(oldestDays)}`,
    overdue: () => 'overdue',
    promisesLate: (total) => (total === 1 ? 'initiative is late' : 'initiatives are late'),
  },
  review: 'Review',
  and: 'and',
  others: (count) => (count === 1 ? '1 other area' : `${count} other areas`),
  mostEndorsed: 'Felt by most',
  endorsedBy: (count) => workplaces(count),
  mostCumbersome: 'Most hassle',
  cumbersome: (hassle) => `${average('en', hassle)} of 5`,
  empty: (name, overdue) =>
    `${name}: no new proposals. ${overdue === 0 ? 'Nothing is overdue.' : `${overdue} still overdue.`}`,
  summary: (title, figures) =>
    `${title}: ${figures.received} new, ${figures.answered} answered, ${figures.overdue} overdue now`,
  distributions: {
    title: 'Distributions',
    of: (count) => (count === 1 ? '1 proposal in the period' : `${count} proposals in the period`),
    none: 'No proposals came in the period, so there is nothing to distribute.',
    byArea: 'Area',
    byNeed: 'Need',
    byOrigin: 'Where the requirement comes from',
    byHassle: 'Hassle felt',
    unknown: 'Not answered',
    other: 'Others',
    share: (count, percent) => `${count} (${percent}%)`,
    several: 'A proposal can belong to several areas.',
    hassle: (step) => `${step} of 5`,
  },
  schedule: {
    title: 'When should the overview come?',
    frequency: 'How often?',
    frequencies,
    weekday: 'Which day? (when it is every week)',
    time: 'At what time?',
    note: 'If it falls on a day off, it comes on the next working day.',
    savedTitle: 'The time is saved',
    next: (day, time) => `The next overview comes ${day} at ${time}.`,
    off: 'No more come by themselves. Write “overview” when you want to see it.',
    badTime: 'Choose a time, for example 08:00.',
    badFrequency: 'Choose how often it should come.',
    rule: (frequency, weekday, time) =>
      frequency === 'weekly'
        ? `Every ${weekdayName('en', weekday)} at ${timeText('en', time)}`
        : `${frequencies[frequency]} at ${timeText('en', time)}`,
  },
} satisfies Catalogue['digest'];
