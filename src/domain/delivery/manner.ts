// How a message may be said: at once, or held back by the quiet rules, and in which order.
import type { Content } from './message.ts';

/**
 * `at-once` is an answer to something just done, or goes to a channel. `case` is news of one's own
 * proposal: never dropped, only held until the morning. The others are unsolicited: office hours, and
 * at most one message a week. The order is the one in which they go when a week is not enough.
 */
export const MANNERS = ['at-once', 'case', 'survey', 'one-year', 'letter'] as const;
export type Manner = (typeof MANNERS)[number];

const MANNER_OF = {
  welcome: 'at-once',
  'channel-bound': 'at-once',
  'channel-left': 'at-once',
  'channel-gone': 'at-once',
  digest: 'letter',
  'role-given': 'case',
  question: 'case',
  'question-answered': 'case',
  moved: 'case',
  explained: 'case',
  answer: 'case',
  merged: 'case',
  unmerged: 'case',
  promise: 'case',
  completed: 'case',
  'answered-back': 'case',
  reopened: 'case',
  'asked-later': 'one-year',
  'channel-news': 'at-once',
  'initiative-news': 'case',
  'status-asked': 'case',
  'benefit-asked': 'one-year',
  task: 'case',
  'task-over': 'case',
  'task-reminder': 'case',
  'round-entrance': 'at-once',
  'round-board': 'at-once',
  'round-result': 'case',
  'workshop-receipt': 'at-once',
  'workshop-summary': 'at-once',
  'workshop-task': 'case',
  'workshop-task-over': 'case',
  'round-lead': 'at-once',
  'co-host': 'case',
  'round-invitation': 'survey',
  'round-sample': 'at-once',
  'write-proposal': 'at-once',
  paper: 'at-once',
  'own-data': 'at-once',
  'status-offer': 'at-once',
  'batch-receipt': 'case',
  'batch-news': 'case',
  quarter: 'letter',
  'quarter-offer': 'at-once',
  'new-leader': 'case',
  letter: 'letter',
} as const satisfies Record<Content['kind'], Manner>;

/** The manner of a content; what goes to a place rather than to a person is said at once. */
export function mannerOf({ kind }: Content, to: 'person' | 'place'): Manner {
  return to === 'place' ? 'at-once' : MANNER_OF[kind];
}
