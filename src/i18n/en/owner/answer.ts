// What the form for an answer says, in English.
import type { Catalogue } from '../../da/index.ts';
import { number } from '../../numbers.ts';

type Words = Catalogue['owner'];

export const answer: Words['answer'] = {
  title: 'Answer the proposal',
  lead: 'The answer is looked through before the proposer sees it.',
  labels: {
    outcome: 'What will be done? *',
    challenge: 'The challenge in one sentence *',
    initiative: 'What we do',
    improvement: 'What it means for you',
    horizon: 'When?',
    reason: 'Why? *',
    now: 'What we can do now',
    first: 'What must be cleared up first',
  },
  help: {
    initiative: 'Only when something is done.',
    horizon: 'Such as 1st half 2027, 3rd quarter 2027, week 14 2027 or a date.',
    reason: 'Write it as you would say it to a leader. No names or CPR numbers.',
    large: 'The extent is large, so divide the answer.',
  },
  disputed: {
    label: 'Do those responsible agree?',
    yes: 'Yes',
    no: (board) => `No, let ${board} decide`,
    also: (areas) => `The proposal touches ${areas} too.`,
    areaOf: (area, owner) => `${area} (${owner})`,
    and: ' and ',
  },
  none: 'Choose',
  outcomes: {
    planned: 'We will do it',
    'in-progress': 'We are doing it',
    'already-under-way': 'It was already under way',
    done: 'It is done',
    'not-carried-out': 'We will not do it',
    guidance: 'Guidance solves it',
    'decided-locally': 'The workplace can decide it',
    'passed-on': 'We pass it on to those who can change it',
    'not-for-us': 'It is not for the municipality',
  },
  faults: {
    outcome: 'Choose what will be done.',
    challenge: 'Write the challenge in one sentence.',
    initiative: 'Write what will be done.',
    improvement: 'Write what it means for those who have the problem.',
    horizon: 'Write when, such as 1st half 2027 or week 14 2027.',
    past: 'That time has passed. Write one to come.',
    reason: 'Write why.',
    now: 'Write what you can do now.',
    first: 'Write what must be cleared up first.',
    tooLong: (max) => `That is too long. There is room for ${number('en', max)} characters.`,
  },
  notes: {
    kept: 'The draft is kept.',
    wordsChanged: 'The proposer has changed the text meanwhile. Read it again, then answer.',
    sentAnew:
      'The proposal was sent to you again since you opened it. See if your answer still fits.',
    meanwhile: (name, at) =>
      `${name} has kept an answer meanwhile (${at}). It stands below, and your own in the fields. Keep again if yours is to count.`,
  },
  theirs: 'What is kept:',
};
