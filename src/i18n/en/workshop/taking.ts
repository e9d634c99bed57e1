// What is said to those who take part in a workshop, in English.
import type { taking as da } from '../../da/workshop/taking.ts';

export const taking: typeof da = {
  entrance: 'Press Take part. You write notes at a station and vote for what matters most.',
  stations: 'Stations:',
  named: 'What you send is shown on the screen with your name.',
  unnamed:
    'What you send is shown on the screen without your name. If it becomes a proposal, those who handle it can see your name.',
  join: 'Take part',
  codeHelp: (code) =>
    `Not in the chat? Write "workshop ${code}" to Forenkl, or use the code on the screen.`,
  update: 'Update',
  waits: {
    join: 'The workshop begins in a moment',
    between: 'There is a break between the rounds',
    over: 'The rounds are over. The vote comes in a moment',
    notes: 'The round is running',
    vote: 'There is nothing to vote on yet',
    answer: 'Now the owners answer',
    done: 'Thank you for today',
  },
  waitsHelp: 'Press Update when the host says so.',
  sent: 'Your note is in – thank you',
  writeMore: 'Write another note',
  chooseStation: 'Choose a station',
  chooseFirst: 'Choose one of the stations.',
  go: 'Go to the station',
  otherStation: 'Another station',
  note: {
    heading: 'Write a note',
    text: 'What is cumbersome?',
    idea: 'How could it be done instead?',
    hassle: 'How much hassle is it?',
    hassles: ['Very little', 'A little', 'Some', 'A lot', 'A great deal'],
    noHassle: "Don't know",
    for: 'I write for',
    myself: 'myself',
    table: 'our table',
    present: 'How many are you at the table?',
    presentHelp: 'Only if you write for the table.',
    send: 'Send',
    sendMore: 'Send, and write another',
    working: 'Proposals on the table:',
    notes: {
      sent: 'Sent – thank you. Write another if you like.',
      late: 'That round is over. Do you want to send the note in the round that is running?',
      again: 'That note was sent with other words. Do you want to send this one as a new note?',
    },
    faults: {
      required: 'Write what is cumbersome.',
      'too-short': 'Write a little more, so that others can understand it.',
      'too-long': 'The text is too long.',
      'not-a-number': 'Write how many you are at the table (1 to 100).',
    },
  },
  back: {
    title: 'Your note was not sent',
    kept: 'Here is what you wrote:',
    why: {
      early: 'The round has not begun yet.',
      late: 'The round is over, and so is the minute after it.',
      'no-station': 'The station is no longer there.',
    },
  },
  vote: {
    title: (most) =>
      most === 1 ? 'Choose what matters most' : `Choose the ${most} that matter most`,
    have: (most) =>
      most === 1
        ? 'You have 1 vote at each station. You can change it until the vote is over.'
        : `You have ${most} votes at each station. You can change them until the vote is over.`,
    label: 'Choose',
    cast: 'Vote',
    next: 'Vote, and go to the next station',
    first: 'First station',
    kept: 'Your votes are kept',
    'too-many': (most) => `Choose ${most} at most. Nothing is kept yet.`,
    gone: 'The notes were put together differently since. Choose again.',
    more: (count) => `${count} more notes are not shown here.`,
  },
  leave: 'Answer three questions',
};
