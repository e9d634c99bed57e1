// What is said about lists of proposals, in English.
import type { Catalogue } from '../da/index.ts';

export const lists = {
  mine: 'My proposals',
  search: 'Search',
  waiting: {
    'to-assess': 'Not assessed yet',
    'to-send-on': 'Assessed, not sent on',
    'with-owners': 'Waiting for those responsible',
    'ready-to-publish': 'Answers ready to publish',
    'with-proposers': 'Waiting for proposers',
    overdue: 'Overdue',
  },
  late: ['late', 'delayed'],
  trafficLight: 'Overview with traffic lights',
  trafficLightWords: ['traffic light', 'traffic lights', 'extent'],
  count: (total) =>
    total === 0 ? 'No proposals' : total === 1 ? '1 proposal' : `${total} proposals`,
  pageOf: (page, pages) => `Page ${page} of ${pages}`,
  drafts: 'Not sent yet',
  sent: 'Sent',
  none: {
    mine: 'You have not sent anything yet. Just write here in the chat what is cumbersome.',
    batch: 'There are no proposals in it any more.',
    search: 'No proposals fit. Try another word.',
    list: 'There are no proposals here. Write an area or a status.',
    waiting: 'Nothing is waiting here.',
  },
  waitingFor: (holder) => `Waiting for ${holder}`,
  answerBy: (day) => `answer by ${day}`,
  overdueSince: (day) => `overdue since ${day}`,
  received: (day) => `received ${day}`,
} satisfies Catalogue['lists'];
