// What is said about a proposal and its way, in English.
import type { Catalogue } from '../da/index.ts';

const statuses = {
  received: 'Received',
  assessing: 'Being read',
  waiting: 'Waiting',
  forwarded: 'Passed on',
  decided: 'Decided',
  closed: 'Closed',
  withdrawn: 'Withdrawn',
  merged: 'Joined with another',
};

const outcomes = {
  planned: 'It will be done',
  'in-progress': 'Under way',
  done: 'Done',
  'not-carried-out': 'Will not be carried out',
  'already-under-way': 'Already under way',
  guidance: 'Solved with guidance',
  'decided-locally': 'Decided locally',
  'passed-on': 'Passed on',
  'sent-back': 'Sent back',
  'not-for-us': 'Does not belong here',
};

const needs = {
  abolish: 'Dropping the task or rule',
  simplify: 'A simpler rule',
  system: 'Better IT',
  process: 'A clearer workflow',
  guidance: 'Better guidance or support',
  automate: 'That it happens by itself',
  exempt: 'An exemption from a rule',
  unknown: 'Don’t know',
};

const authorities = {
  national: 'The state',
  political: 'The council or a committee',
  administrative: 'The management',
  'process-owner': 'A central department',
  'own-unit': 'The workplace itself',
  unknown: 'Don’t know',
};

const SUCCESSOR_REPLIED = 'The workplace’s leader replied';

const mine: Catalogue['proposal']['history']['mine'] = {
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
  merged: () => 'Joined with a proposal about the same',
  responded: ({ holder }) =>
    holder === undefined
      ? 'An answer has come and is being reviewed'
      : `${holder} has answered, and the answer is being reviewed`,
  treated: ({ holder }) => (holder === undefined ? 'Treated at a meeting' : `Treated by ${holder}`),
  explained: () => 'You were told why it is so',
  'promise-changed': () => 'The time was changed',
  'promise-late': () => 'The time was not kept',
  completed: () => 'Reported done',
  'judged-solved': ({ byAnother }) =>
    byAnother ? 'A leader told whether it is solved' : 'You told whether it is solved',
  reopened: () => 'Taken up again',
  absorbed: () => 'Gathered with others about the same',
  unmerged: () => 'Taken apart again',
  'asked-later': () => 'You were asked what came of it',
  redacted: () => 'Personal data was hidden',
};

const theirs: Catalogue['proposal']['history']['theirs'] = {
  ...mine,
  received: () => 'The proposal was sent',
  edited: () => 'The proposer changed it',
  supplemented: ({ byAnother }) =>
    byAnother ? 'Another leader asked a question' : 'The proposer added something',
  asked: () => 'The proposer was asked',
  replied: ({ byAnother }) => (byAnother ? SUCCESSOR_REPLIED : 'The proposer replied'),
  withdrawn: () => 'The proposer withdrew it',
  'decided-locally': () => 'The workplace changes it itself',
  assessing: () => 'Assessment begun',
  assessed: ({ judged }) => (judged === undefined ? 'Assessed' : `Assessed: ${judged}`),
  explained: () => 'The proposer was told why it is so',
  'judged-solved': () => 'A leader told whether it is solved',
  'asked-later': () => 'The leaders were asked what came of it',
  drafted: () => 'Draft answer kept',
  flagged: () => 'Flags changed',
  assigned: () => 'Given to a colleague',
  noted: () => 'Internal note written',
  reminded: () => 'Reminded of the deadline',
  escalated: () => 'Past the deadline, and reported on',
  'answered-back': () => 'A question about the answer was answered',
};

export const proposal = {
  statuses,
  outcomes,
  needs,
  authorities,
  visibilities: {
    handlers: 'Those who handle the proposal',
    team: 'Only the simplification team',
    all: 'Everyone who can see the proposal',
  },
  history: { mine, theirs },
  title: (no) => `Proposal ${no}`,
  holders: {
    supplier: 'the supplier',
    you: 'you',
    proposer: 'the proposer',
    nobody: 'Nobody – it is closed',
  },
  ownerIn: (owner, department) => `${owner}, ${department}`,
  fields: {
    status: 'Status',
    holder: 'Now with',
    due: 'Answer by',
    dueTo: 'You hear from us by',
    received: 'Received',
    proposer: 'Proposer',
    unit: 'Workplace',
    areas: 'Area',
    name: 'Name',
    alsoFor: 'Experience it too',
  },
  hidden: {
    team: 'only the simplification team sees the name',
    unknown: 'not given',
  },
  overdue: 'overdue',
  written: 'What you wrote',
  answered: 'What you answered',
  challenge: 'The challenge',
  answers: 'Details',
  answer: 'The answer',
  question: 'We have a question for you',
  questionAsked: 'Question to the proposer',
  replyInChat: 'Reply with the button, or just write the answer here in the chat.',
  historyTitle: 'What has happened?',
  supplementsTitle: 'Added later',
  replyBack: 'Reply:',
  youAsked: 'Your question:',
  askedBack: {
    proposer: 'The proposer asks:',
    successor: 'The leader of the workplace asks:',
    endorser: 'A leader who experiences the same asks:',
  },
  alsoFor: {
    people: (people) => (people === 1 ? '1 leader' : `${people} leaders`),
    workplaces: (workplaces) =>
      workplaces === 1 ? '1 workplace in all' : `${workplaces} workplaces in all`,
    hassle: (average, count) =>
      count === 1
        ? `hassle ${average} of 5 (1 answer)`
        : `hassle ${average} of 5 (${count} answers)`,
  },
  examplesTitle: 'Examples from others',
  moreExamples: (count) =>
    count === 1 ? '1 more example not shown here.' : `${count} more examples not shown here.`,
  moreSupplements: (count) => `${count} earlier not shown here.`,
  earlier: (count) => `${count} earlier events not shown here.`,
  more: '… (shortened here)',
  receipt: {
    received: (no) => `Thank you – proposal ${no} is received`,
    changed: (no) => `Saved – proposal ${no} is changed`,
    locally: (no) => `Good – ${no} is noted`,
    supplemented: (no) => `Thank you – it is added to ${no}`,
    withdrawn: (no) => `Proposal ${no} is withdrawn`,
    nowWith: 'Now with',
    nextStep: 'Next step',
    hearBy: 'You hear from us by',
    nameSeenBy: 'Your name is seen by',
    steps: {
      received: 'We read it and find out who can change it',
      assessing: 'We are finding out who can change it',
      waiting: 'It waits, and then we go on',
      forwarded: 'The one responsible looks at it and answers',
      decided: undefined,
      closed: undefined,
      withdrawn: 'Nothing more happens',
      merged: 'It is handled together with a proposal about the same',
    },
    locallyText: 'You change it yourselves. We have noted it, so that others can learn from it.',
    supplementedText: 'Those who handle the proposal can see it now.',
    withdrawnText: 'Nobody works on it any more. You can always send a new one.',
  },
  withdraw: {
    title: (no) => `Withdraw ${no}?`,
    text: 'Then we do not work on it any more. It stays on your list as withdrawn.',
  },
  supplement: {
    supplementTitle: (no) => `Add to ${no}`,
    replyTitle: (no) => `Reply to ${no}`,
    asked: 'We asked:',
    label: 'What would you like to add?',
    replyLabel: 'Your reply',
    help: 'No names, CPR numbers or sensitive details.',
  },
} satisfies Catalogue['proposal'];
