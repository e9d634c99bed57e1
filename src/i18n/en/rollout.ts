// How far the app has come among the leaders, in English.

import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

const leaders = (count: number) => (count === 1 ? '1 leader' : `${number('en', count)} leaders`);

export const rollout: Catalogue['rollout'] = {
  eyebrow: 'Rollout',
  title: (having, total) =>
    total === 0
      ? 'The register names no leaders'
      : `${number('en', having)} of ${leaders(total)} have Forenkl`,
  none: 'Load the register, and I can see who leads and deputises where.',
  counted: 'Leaders and deputies of the register. One person counts once.',
  departments: 'Departments',
  of: (having, total) => `${number('en', having)} of ${number('en', total)}`,
  moreDepartments: (count) =>
    count === 1 ? 'and 1 more department' : `and ${number('en', count)} more departments`,
  groups: {
    without: 'Do not have it',
    blocked: 'Have blocked it',
    with: 'Have it',
  },
  nobody: {
    without: 'Every leader has Forenkl.',
    blocked: 'Nobody has blocked Forenkl.',
    with: 'Nobody has got Forenkl yet.',
  },
  as: { leader: 'leader', deputy: 'deputy' },
  since: (day) => `since ${day}`,
  todo: 'What can you do?',
  install:
    'IT can install Forenkl for every leader at once. The list in Excel has their mails. It may take a day, and each counts only when Teams has been opened.',
  fileInChat: 'Write “rollout” to me in our own chat to fetch the list in Excel.',
  file: {
    title: 'The rollout in Excel',
    text: (minutes) => `The link works for ${minutes} minutes and is for you alone.`,
    open: 'Fetch the file',
    noAddress:
      'The file cannot be fetched here yet. Ask those who run Forenkl to set FORENKL_PUBLIC_URL.',
    name: 'Rollout',
  },
  buttons: {
    group: (group, count) => `${group} (${number('en', count)})`,
    file: 'Fetch as Excel',
    back: 'Back to the list',
  },
  sheets: {
    title: 'Rollout',
    leaders: 'Leaders',
    departments: 'Departments',
    total: 'In all',
    columns: {
      name: 'Name',
      mail: 'Mail',
      as: 'Post',
      unit: 'Workplace',
      department: 'Department',
      group: 'Forenkl',
      why: 'Why',
      since: 'Since',
      total: 'Leaders',
      share: 'Share that have it',
    },
  },
};
