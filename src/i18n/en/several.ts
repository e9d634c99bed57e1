// English words of doing something with several proposals in one go.
import type { Catalogue } from '../da/index.ts';

const proposals = (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`);
const are = (count: number) => (count === 1 ? 'is' : 'are');

export const several: Catalogue['several'] = {
  title: 'Choose several',
  count: (total) => `${proposals(total)} in the queue`,
  none: 'There are no proposals to choose among here.',
  page: (page, pages) => `Page ${page} of ${pages}`,
  choose: 'Which ones?',
  unassessed: 'not assessed',
  end: 'What is to happen to them?',
  ends: {
    road: 'Send each where its assessment leads',
    owner: (name, area) => `Send to ${name} (${area})`,
    forum: (name) => `Send to ${name}`,
    assign: (name) => `Assign ${name}`,
  },
  to: 'To',
  faults: {
    'nothing-chosen': 'Choose at least one proposal.',
    'no-end': 'Choose what is to happen to them.',
    'bad-day': 'Choose a day still to come, at most a year ahead.',
    tooLong: (max) => `The message is too long. There is room for ${max} characters.`,
  },
  look: {
    title: {
      send: (count) => `Send ${proposals(count)} on?`,
      assign: (count) => `Assign ${proposals(count)}?`,
      nothing: 'None of them can be sent',
    },
    can: (count, which) => `${count} ${are(count)} ready: ${which}`,
    more: (count) => `and ${count} more`,
    due: 'Answer by',
    note: 'Message to those who get them',
    noteHelp: 'If you like. It stands on each task they get.',
    hasApp: (name, last) =>
      `${name} has the app${last === '' ? '' : ` and was last written to ${last}`}.`,
    noApp: (name) => `${name} does not have the app and gets no message in Teams.`,
    nobody: 'Nobody is registered to receive it.',
  },
  reasons: {
    'not-found': 'not found',
    withdrawn: 'withdrawn',
    handled: 'sent on or answered already',
    'changed-since': 'changed just now',
    'no-assessment': 'not assessed',
    'no-way': 'with nobody to be sent to',
    'choose-forum': 'may go to several forums: choose one of them',
    'needs-answer': 'to be answered one by one',
  },
  left: (count, why, which) => `${count} ${why}: ${which}`,
  changedBy: (no, by, at) => `${no} was changed by ${by} ${at}`,
  done: {
    sent: (count) => `${proposals(count)} ${are(count)} sent on`,
    assigned: (count) => `${proposals(count)} ${are(count)} assigned`,
    nothing: 'Nothing happened',
  },
  buttons: {
    look: 'See what happens',
    send: (count) => `Send ${proposals(count)}`,
    assign: (count) => `Assign ${proposals(count)}`,
    back: 'Back',
    choose: 'Choose several',
  },
};
