// What administrators are told of operations, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

/** Nothing is counted further than this. */
const MOST_COUNTED = 1_000;
const counted = (count: number) =>
  count >= MOST_COUNTED ? `at least ${number('en', MOST_COUNTED)}` : String(count);
const messages = (count: number) => (count === 1 ? '1 message' : `${counted(count)} messages`);
const people = (count: number) => (count === 1 ? '1 person' : `${number('en', count)} people`);

export const operations = {
  eyebrow: (moment) => `Operations · ${moment}`,
  conditions: {
    fine: 'Everything runs as it should',
    look: 'It runs, but something needs a look',
    late: 'Messages are behind',
    paused: 'Teams has asked us to wait a little',
    stopped: 'No messages are being sent',
  },
  stopped: (since) =>
    `Teams has not let us in since ${since}. No message is lost: they wait, and go out when it works again. We try by ourselves every 5 minutes.`,
  stoppedTodo: (code) =>
    `Ask IT whether Forenkl’s client secret in Entra has expired (code: ${code}).`,
  paused: (seconds) =>
    `We go on by ourselves in ${seconds < 90 ? `${seconds} seconds` : `${Math.ceil(seconds / 60)} minutes`}. No message is lost, and there is nothing you need to do.`,
  late: (since) =>
    `The oldest was to be sent ${since}. If many have just been written to, wait a little. If it goes on, tell IT.`,
  failing: 'A regular task goes wrong. We try again by ourselves. If it goes on, tell IT.',
  wentWrong: (times, code) =>
    `went wrong ${times === 1 ? 'last time' : `the last ${times} times`} (code: ${code})`,
  headings: { attention: 'Needs a look', messages: 'Messages', jobs: 'Regular tasks' },
  attention: {
    unknown: (count) => `${messages(count)} may not have arrived`,
    failed: (count) => `${messages(count)} could not be sent`,
    outOfReach: (count) => `${people(count)} ${count === 1 ? 'gets' : 'get'} no messages`,
  },
  queue: 'Queued',
  queued: (count) => (count === 0 ? 'no messages' : messages(count)),
  oldest: (since) => `the oldest from ${since}`,
  sentBy: 'Sent by',
  sender: {
    here: (name) => `this server (${name})`,
    elsewhere: (name) => `another server (${name})`,
    nobody: 'nobody right now',
  },
  lastDigest: 'Last overview',
  nextDigest: 'Next overview',
  none: 'none yet',
  noneToCome: 'comes only when somebody asks for it',
  next: (moment) => `next ${moment}`,
  jobs: {
    relay: 'Getting messages ready',
    send: 'Sending messages',
    digest: 'The regular overview',
    channel: 'Check of the channel’s members',
    calendar: 'Deadlines and promises',
  },
  lists: {
    unknown: 'May not have arrived',
    failed: 'Could not be sent',
    count: (total) => (total === 0 ? 'No messages' : messages(total)),
    empty: 'There is nothing to look at here.',
    note: {
      unknown: 'We do not repeat them by ourselves: somebody might get the same message twice.',
      failed: 'We do not try them again by ourselves.',
    },
  },
  what: {
    welcome: 'Welcome',
    'channel-bound': 'Notice that the channel is chosen',
    'channel-left': 'Notice that the overview has moved',
    'channel-gone': 'Notice that the channel is gone',
    digest: 'Overview',
    question: 'Question',
    'question-answered': 'Closed question',
    moved: 'Message on who has the proposal now',
    explained: 'Explanation',
    answer: 'Answer to a proposal',
    merged: 'Message that a proposal was merged',
    unmerged: 'Message that a proposal is its own again',
    promise: 'Message on a new time',
    completed: 'Message that something is done',
    reopened: 'Message that a proposal is taken up again',
    'answered-back': 'Reply to a question about an answer',
    'asked-later': 'Question after a year',
    'channel-news': 'Word to the channel about a proposal',
    'initiative-news': 'News of an initiative',
    'status-asked': 'Question on how an initiative goes',
    'benefit-asked': 'Question on what an initiative gave',
    task: 'Task: a proposal to answer',
    'task-over': 'The task is closed',
    'task-reminder': 'Reminder of a task',
    letter: 'Letter',
  },
  about: (kind, subject) => `${kind} about ${subject}`,
  to: (name) => `to ${name}`,
  recipients: {
    channel: 'the administration channel',
    group: 'a group chat',
    unit: (name) => `the leader of ${name}`,
    nobody: 'somebody we no longer know',
  },
  whys: {
    'no-answer': 'Teams did not answer, so we do not know whether it arrived',
    'sender-gone': 'Forenkl was cut off midway, so we do not know whether it arrived',
    'tries-used-up': 'Teams did not take it, though we tried many times',
    'too-big': 'It was too big. The fault is ours – tell IT',
    'our-fault': 'Teams refused it. The fault is ours – tell IT',
    'locked-out': 'Teams did not let us in – tell IT',
  },
  code: (code) => `(code: ${code})`,
  repeat: {
    title: (count) => (count === 1 ? 'Send it again?' : `Send ${count} messages again?`),
    unknown: (count) =>
      count === 1
        ? 'It may have arrived. Then the recipient gets it twice.'
        : 'They may have arrived. Then some get the same message twice.',
    failed: 'If the cause has not been found, it goes wrong again. That does no harm.',
    yes: (count) => (count === 1 ? 'Yes, send again' : `Yes, send ${count} again`),
    no: 'No, leave it',
    says: (line) => `Send again: ${line}`,
    line: 'Send again',
    all: (count) => `Send all ${count} on this page again`,
    done: (count) =>
      count === 1
        ? '1 has been sent again already, or has arrived. We leave it alone.'
        : `${count} have been sent again already, or have arrived. We leave them alone.`,
  },
  repeated: {
    title: (count) =>
      count === 0
        ? 'There is nothing to send again'
        : count === 1
          ? 'It will be sent again'
          : `${count} messages will be sent again`,
    soon: (count) => (count === 1 ? 'It goes out in a moment.' : 'The first go out in a moment.'),
    later: (count, moment) =>
      `${count === 1 ? 'It goes' : 'The first go'} out ${moment}, so that nobody is disturbed outside working hours.`,
  },
  outOfReach: {
    title: 'People who get no messages',
    count: (total) => (total === 0 ? 'Nobody' : people(total)),
    none: 'Everybody we know can get messages.',
    departments: 'Where are they?',
    noDepartment: 'without a workplace in the register',
    moreDepartments: (count) =>
      count === 1 ? 'and 1 more department' : `and ${count} more departments`,
    who: 'Who, and why?',
    moreUnits: (unit, more) =>
      more === 0 ? unit : `${unit} and ${more === 1 ? '1 other' : `${more} others`}`,
    noUnit: 'no workplace in the register',
    since: (day) => `since ${day}`,
    todo: 'What can you do?',
  },
  reasons: {
    'never-opened': 'has never opened Forenkl',
    uninstalled: 'has removed the app',
    blocked: 'has blocked the app',
    gone: 'the conversation is no more, the person may have left',
    'shut-out': 'shut out by your Teams administrator',
  },
  remedies: {
    'never-opened':
      'Ask them to find Forenkl in Teams and write “hello”, or ask IT to install the app for them.',
    uninstalled: 'Ask whether they want Forenkl again. It is under Apps in Teams.',
    blocked: 'Only they can lift it themselves, in the chat with Forenkl.',
    gone: 'If the person has left, correct the register and load it again. If not, ask the person to write “hello” to Forenkl.',
    'shut-out': 'Ask the Teams administrator to allow Forenkl for them.',
  },
  buttons: {
    unknown: 'See the unknown ones',
    failed: 'See the failed ones',
    outOfReach: 'See who gets no messages',
    refresh: 'Refresh',
    status: 'To operations',
    list: 'To the list',
  },
} satisfies Catalogue['operations'];
