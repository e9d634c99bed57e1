// What is said of a workshop when it is over, in English.
import type { landing as da } from '../../da/workshop/landing.ts';

export const landing: typeof da = {
  receipt: {
    title: 'Thank you for today',
    none: 'You wrote no notes this time.',
    wrote: 'Your notes are kept as proposals:',
    as: {
      proposal: 'your proposal',
      merged: 'merged with one that is alike',
      example: 'an example of a proposal that is alike – you follow it',
    },
    more: (count) => (count === 1 ? '1 more note' : `${count} more notes`),
    hear: 'You hear from us when something happens.',
    ask: 'Do you have a minute?',
  },
  summary: {
    heading: 'Summary of the workshop',
    title: (title) => `Summary: ${title}`,
    counts: (people, notes) => `${people} · ${notes}`,
    none: 'No votes.',
    unanswered: 'Not answered yet',
  },
  receiptSummary: (title) => `Thank you for today: ${title}`,
  origin: (workshop, station) => `Written in the workshop ${workshop} (${station})`,
  present: (count) => `for a table of ${count}`,
};
