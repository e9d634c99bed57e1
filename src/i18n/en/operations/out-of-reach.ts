// What is said of people who get no messages, in English.
import type { Catalogue } from '../../da/index.ts';
import { people } from './counts.ts';

type Words = Catalogue['operations'];

export const outOfReach: Words['outOfReach'] = {
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
};

export const reasons: Words['reasons'] = {
  'never-opened': 'has never opened Forenkl',
  uninstalled: 'has removed the app',
  blocked: 'has blocked the app',
  gone: 'the conversation is no more, the person may have left',
  'shut-out': 'shut out by your Teams administrator',
};

export const remedies: Words['remedies'] = {
  'never-opened':
    'Ask them to find Forenkl in Teams and write “hello”, or ask IT to install the app for them.',
  uninstalled: 'Ask whether they want Forenkl again. It is under Apps in Teams.',
  blocked: 'Only they can lift it themselves, in the chat with Forenkl.',
  gone: 'If the person has left, correct the register and load it again. If not, ask the person to write “hello” to Forenkl.',
  'shut-out': 'Ask the Teams administrator to allow Forenkl for them.',
};
