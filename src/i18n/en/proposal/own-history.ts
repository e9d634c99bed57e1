// What happened to a proposal, as its proposer is told it, in English.
import type { Catalogue } from '../../da/index.ts';

export const SUCCESSOR_REPLIED = 'The workplace’s leader replied';

export const mine: Catalogue['proposal']['history']['mine'] = {
  received: () => 'You sent the proposal',
  edited: () => 'You changed the proposal',
  supplemented: () => 'You added something',
  asked: () => 'We asked you a question',
  replied: ({ byAnother }) => (byAnother ? SUCCESSOR_REPLIED : 'You replied'),
  withdrawn: () => 'You withdrew the proposal',
  'decided-locally': () => 'You change it yourselves',
  assessing: () => 'We are reading it',
  assessed: () => 'We have read it',
  waiting: ({ holder }) => (holder === undefined ? 'It waits' : `It waits for ${holder}`),
  forwarded: ({ holder }) => (holder === undefined ? 'Passed on' : `Passed on to ${holder}`),
  decided: ({ outcome }) => (outcome === undefined ? 'Decided' : `Decided: ${outcome}`),
  closed: ({ outcome }) => (outcome === undefined ? 'Closed' : `Closed: ${outcome}`),
  merged: () => 'Joined with another proposal about the same',
  responded: ({ holder }) =>
    holder === undefined
      ? 'An answer has come and is being reviewed'
      : `${holder} has answered, and the answer is being reviewed`,
  treated: ({ holder }) =>
    holder === undefined ? 'Considered at a meeting' : `Considered by ${holder}`,
  explained: () => 'You were told why we do it this way',
  'promise-changed': () => 'The date was changed',
  'promise-late': () => 'The date was not kept',
  completed: () => 'Reported done',
  'judged-solved': ({ byAnother }) =>
    byAnother ? 'A leader said whether it is solved' : 'You said whether it is solved',
  reopened: () => 'Taken up again',
  absorbed: () => 'Joined with others about the same',
  unmerged: () => 'Taken apart again',
  'asked-later': () => 'You were asked what came of it',
  redacted: () => 'Personal data was hidden',
};
