// What is said on the forms of a wave, in English.
import type { WaveFault } from '../../../domain/round/typed-wave.ts';

export const form = {
  title: { new: 'Send a survey to many', again: 'New survey like the last one' },
  lead: 'It goes to each person in their own chat. You see who gets it, and when, before it is sent.',
  set: 'Question set',
  collection: 'Collection of proposals',
  name: 'Name',
  nameHint: 'such as The leader survey',
  label: 'Year, or what else tells it apart',
  privacy: 'Answers are',
  way: 'Who is to get it?',
  ways: {
    posts: 'By unit, department and role',
    mails: 'By mail addresses I type',
    list: (name: string, count: string) => `The file ${name} (${count})`,
  },
  from: 'Sent on',
  until: 'Last day for answers',
  reminders: 'Reminders to those who have not answered',
  remindersOf: (count: number) => (count === 0 ? 'None' : `${count}, five working days apart`),
  fileHelp: 'If you have a list in Excel or CSV, IT can load it with npm run audience.',
  faults: {
    set: 'Choose a question set.',
    name: 'Write a name of at most 100 characters.',
    label: 'Write the year, say; at most 20 characters.',
    privacy: 'Choose how answers are handled.',
    way: 'Choose who is to get it.',
    from: 'Choose today or a later day.',
    until: 'Choose a day after it is sent.',
    reminders: 'Choose 0 to 3.',
    'not-anonymous':
      'This set cannot be anonymous: it is too long for one card, or asks where people work. Choose another, or confidential answers.',
  } satisfies Record<WaveFault, string>,
  audience: {
    title: 'Who is to get it?',
    types: 'Types of units',
    departments: 'Departments',
    all: 'Choose none to have all of them.',
    roles: 'Who in the unit',
    mails: 'Mail addresses, one a line',
    faults: {
      roles: 'Choose at least one.',
      'no-mails': 'Write at least one mail address.',
      'too-long':
        'There is no room for so many. Ask IT to load them from a file with npm run audience.',
      'bad-mails': (some: string) =>
        `These are no mail addresses: ${some}. Correct or delete them.`,
    },
  },
  extend: {
    title: 'Extend',
    until: 'New last day for answers',
    reminder: 'One more reminder on (optional)',
    help: (days: string) =>
      days === '' ? 'No more reminders are to come.' : `Reminders to come: ${days}.`,
    faults: {
      until: 'Choose today or a later day.',
      reminder: 'Choose a day after the last reminder and before the last day for answers.',
    },
  },
};
