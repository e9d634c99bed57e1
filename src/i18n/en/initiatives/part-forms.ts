// What the forms for milestones and linked proposals say, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['initiatives'];

export const milestonesForm: Words['milestonesForm'] = {
  title: 'Milestones',
  done: 'What is reached?',
  none: 'There are no milestones yet.',
  add: 'New milestone',
  addExample: 'E.g. the agreement with the supplier is in place',
  on: 'When?',
  faults: {
    'bad-day': 'Choose a date.',
    'bad-title': 'Write what is reached by then.',
    'too-many': 'There is no room for more.',
  },
};

export const linksForm: Words['linksForm'] = {
  title: 'Which proposals does it answer?',
  remove: 'Remove',
  add: 'Add (numbers)',
  intro: 'Those behind them are told when the time or the status of the initiative changes.',
  'too-many': 'There is no room for so many.',
};
