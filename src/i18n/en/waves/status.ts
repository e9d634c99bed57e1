// What is said of a wave that is out, in English.
import type { RoundState } from '../../../domain/round/round.ts';

export const status = {
  title: {
    prepared: 'Not sent yet',
    open: 'How it is going',
    paused: 'Paused',
    closed: 'Closed',
    cancelled: 'Called off',
  } satisfies Record<RoundState, string>,
  states: {
    prepared: 'Draft',
    open: 'Open',
    paused: 'Paused',
    closed: 'Closed',
    cancelled: 'Called off',
  } satisfies Record<RoundState, string>,
  planned: (moment: string) => `Goes out ${moment}`,
  draft: 'Not sent yet',
  until: (day: string) => `Open until the end of ${day}`,
  closed: (day: string) => `Closed ${day}`,
  answered: (answered: string, asked: string, percent: string) =>
    `${answered} of ${asked} have answered (${percent} %)`,
  handedIn: (answered: string, asked: string, percent: string) =>
    `${answered} of ${asked} have sent proposals (${percent} %)`,
  byDepartment: 'Answers by department',
  line: (answered: string, asked: string, percent: string) =>
    `${answered} of ${asked} (${percent} %)`,
  noDepartment: 'Without a department',
  gathered:
    'Departments of fewer than five are shown together, so that nobody can see who is missing.',
  messages: 'Invitations',
  sent: (count: string) => `${count} sent`,
  waiting: (count: string, when: string) => `${count} on their way (${when})`,
  soon: 'within a minute',
  next: (moment: string) => `the next ${moment}`,
  blocked: (count: string) => `${count} cannot get it`,
  reminders: 'Reminders',
  said: (day: string) => `${day} (sent)`,
  coming: (day: string) => day,
  noReminders: 'none',
  ends: {
    title: 'Close it now?',
    text: 'No more answers are taken then, and the results are worked out. It cannot be undone.',
    half: (count: string) => `${count} have not answered.`,
    yes: 'Yes, close',
    callOff: 'Call it off?',
    callOffText: 'It is not sent then.',
    yesCallOff: 'Yes, call it off',
    no: 'No',
  },
  problems: {
    'not-now': 'That cannot be done just now.',
    sent: 'It is sent and cannot be changed. You can extend or close it.',
    'no-former': 'There is no earlier survey to compare with.',
    counted: 'The results are worked out, so the comparison cannot be changed any more.',
  },
};
