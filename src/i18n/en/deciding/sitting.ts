// What is said when many are decided at one meeting, in English.
import type { Catalogue } from '../../da/index.ts';
import { number } from '../../numbers.ts';

type Words = Catalogue['deciding'];

const proposals = (count: number) =>
  count === 1 ? '1 proposal' : `${number('en', count)} proposals`;

export const sitting: Words['sitting'] = {
  title: 'Several at the same meeting',
  about: 'Day, word and outcome become the same. The reason is the one recommended.',
  choose: 'Which?',
  chosen: (title, no) => `${no} · ${title}`,
  none: 'Nothing lies with you right now.',
  outcome: 'Outcome',
  itemAll: 'Item (if it is the same for all)',
  more: (count) => `${proposals(count)} more are shown afterwards.`,
  look: 'See what happens',
  preview: (count) => `Decide ${proposals(count)}?`,
  all: (outcome, word) => `Outcome: ${outcome} · word: ${word}`,
  can: (count) => `${number('en', count)} can be decided`,
  not: (count, why) => `${number('en', count)} ${why}`,
  settle: (count) => `Decide ${proposals(count)}`,
  done: (count) => (count === 1 ? '1 proposal is decided' : `${count} proposals are decided`),
  nothing: 'None of them can be decided like this.',
  why: {
    'no-draft': 'without a recommendation: to be decided one by one',
    lacks: 'with something lacking in the answer: to be decided one by one',
    'not-here': 'not with you any more',
    'changed-since': 'changed meanwhile',
  },
  fault: { proposals: 'Choose at least one proposal.' },
};
