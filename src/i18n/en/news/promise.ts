// How it is told that a promise changed, was kept, or was not, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['news'];

export const promise: Words['promise'] = {
  changed: 'The date has changed',
  late: 'It is delayed',
  states: {
    planned: 'It is planned',
    started: 'It has now been started',
    running: 'It is now in progress',
    done: 'It is now done',
    dropped: 'It will not happen after all',
    'already-under-way': 'It is already under way',
  },
  initiative: 'What we do',
  now: 'Now',
  before: 'Before',
  promised: 'We had said',
  why: 'Why',
  lateText: 'We did not make it in time. You will hear from us when there is a new date.',
  summary: (what, title) => `${what}: “${title}”`,
};

export const completed: Words['completed'] = {
  title: 'It has been reported done',
  initiative: 'What was done',
  summary: (title) => `Reported done: “${title}” – is the problem solved?`,
};

export const reopened: Words['reopened'] = {
  title: 'We take it up again',
  text: 'It is not solved yet, so we look at it again. You will hear from us.',
  summary: (title) => `We take up “${title}” again`,
};
