// What a new leader is told of what the workplace has under way, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

const many = (count: number) =>
  count === 1 ? '1 proposal under way' : `${number('en', count)} proposals under way`;

export const newLeader = {
  has: (count) => `Your workplace has ${many(count)}`,
  title: 'Welcome as a new leader',
  of: (units) => `You are now listed as leader or deputy of ${units}.`,
  text: (count) =>
    count === 0
      ? 'The workplace has no proposals under way right now. Just write here when something is too cumbersome.'
      : `The workplace has ${many(count)}. You can see where they are and when there will be an answer.`,
  summary: (units) => `Welcome as a new leader: ${units}`,
  about: (areas) => (areas === '' ? 'A proposal' : `A proposal about ${areas}`),
  see: 'See them',
  list: {
    eyebrow: 'Your workplace',
    title: (count) => (count === 0 ? 'No proposals under way' : many(count)),
    none: 'When others at the workplace have sent proposals that leaders may read, they stand here.',
    intro:
      'Sent for your workplace by others than you. Where the name is not for everybody, only the topic stands here.',
  },
} satisfies Catalogue['newLeader'];
