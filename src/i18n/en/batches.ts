// What is said of proposals that came in together from elsewhere, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

const proposals = (count: number) =>
  count === 1 ? '1 proposal' : `${number('en', count)} proposals`;

export const batches = {
  eyebrow: 'Proposals from a file',
  received: {
    title: (count) => `${proposals(count)} received`,
    summary: (count, from) => `${proposals(count)} from ${from} received`,
    total: (count) => `We now have ${proposals(count)} from there.`,
    contact: 'You are the contact. Answers and questions about the proposals come to you.',
    gathered: 'When there is news of several at once, you get one message.',
    see: 'See them',
  },
  news: {
    title: 'News of proposals you are the contact for',
    summary: (from) => `News of proposals from ${from}`,
    text: 'Those changed last come first in the list.',
    see: 'See what is new',
  },
  from: (from, external) => `From ${from}, no. ${external}`,
  fromOnly: (from) => `From ${from}`,
  external: (external) => `no. ${external}`,
} satisfies Catalogue['batches'];
