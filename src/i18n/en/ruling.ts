// What is said of the municipality's rules of sorting and deciding, in English.
import type { Catalogue } from '../da/index.ts';

export const ruling: Catalogue['ruling'] = {
  eyebrow: 'Rules',
  title: 'The municipality’s rules',
  lead: 'Tap a line to change it. It holds at once, for proposals under way too.',
  sections: { assess: 'When you assess', decide: 'When you send on and decide' },
  parts: {
    extent: 'What extent means',
    value: 'What value means',
    matrix: 'Priorities',
    word: 'Words of decision',
    deadlines: 'Deadlines',
    switches: 'On and off',
  },
  open: (part) => `Change ${part.toLowerCase()}`,
  saved: (part) => `Saved: ${part.toLowerCase()}`,
  row: (value, cells) => `${value} value: ${cells}`,
  cell: (value, extent) => `${value} value, ${extent.toLowerCase()} extent`,
  inEnglish: (name) => `${name}, in English`,
  usual: (means) => `Empty field: ${means}`,
  stages: {
    triage: 'From received to sent on',
    answer: 'Answer from an owner or a forum',
    warning: 'Warning before the day',
    escalation: 'Word to you after the day',
  },
  days: (count) => (count === 1 ? '1 working day' : `${count} working days`),
  inDays: (name) => `${name} (working days)`,
  stage: (name, days) => `${name}: ${days}`,
  switches: {
    severalAssessors: 'Several people assess the same proposal, each for themselves',
    automation: 'Show stages of automation',
  },
  on: 'Yes',
  off: 'No',
  switched: (name, on) => `${name}: ${on.toLowerCase()}`,
  word: {
    list: 'Words of decision',
    lead: 'The word a forum ends its treatment with. A word can be renamed but not deleted: it stands on earlier treatments.',
    new: 'Add a word',
    newTitle: 'New word of decision',
    name: 'The word',
    openWord: (name) => `Change ${name}`,
  },
  save: 'Save',
  back: 'All rules',
  changed:
    'Somebody else changed the rules meanwhile. What you wrote stands here. Save again if it is to hold.',
  faults: {
    'too-long': 'That is too long.',
    required: 'Write it in Danish.',
    'not-days': 'Write a whole number from 1 to 100.',
    'not-a-choice': 'Choose one of them.',
    cpr: 'That looks like a CPR number. Take it out.',
    'too-many': 'There is no room for more words. Rename one of them instead.',
  },
};
