// The figures of a status on a card, and the offer of one after a year, in English.
import type { Catalogue } from '../../da/index.ts';
import { average, number } from '../../numbers.ts';

const n = (count: number) => number('en', count);

export const statusCard: Catalogue['papers']['statusCard'] = {
  title: (count) => `Status of ${n(count)} ${count === 1 ? 'proposal' : 'proposals'}`,
  since: (day) => `Since ${day}`,
  of: (name) => `Only ${name}`,
  promised: 'Promised until now',
  promises: (count, list) => `${n(count)}: ${list}`,
  noPromises: 'no time has run out yet',
  hassle: 'Felt hassle',
  hassleText: (before, after, of) =>
    `${average('en', before)} → ${average('en', after)} (${of === 1 ? '1 initiative' : `${n(of)} initiatives`}, 1 to 5)`,
  time: 'Time',
  expected: (hours) => `expected to free ${hours} hours a year (estimated)`,
  measured: (hours, of) =>
    `measured ${hours} hours for ${of === 1 ? '1 initiative' : `${n(of)} initiatives`}`,
  spread: 'Spread',
  spreadText: (count) => `${n(count)} in use at more workplaces than those that proposed it`,
  solved: 'Is the problem solved?',
  solvedText: (yes, partly, no) => `${n(yes)} yes · ${n(partly)} partly · ${n(no)} no`,
  none: 'There is nothing to tell of.',
  buttons: {
    show: 'Show the figures',
    make: 'Make Word and Excel',
    late: 'See the late ones',
    case: 'Draft a case',
    other: 'Change what it is about',
  },
  offer: {
    title: 'A year has gone',
    text: (forum, count, day) =>
      `${forum} decided ${count === 1 ? '1 proposal' : `${n(count)} proposals`} on ${day}. Shall I make a status of what has happened since?`,
    button: 'Make the status',
  },
};
