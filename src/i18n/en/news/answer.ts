// How an answer is told, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['news'];

export const outcomes: Words['outcomes'] = {
  planned: 'It will be done',
  'in-progress': 'It is in progress',
  done: 'It is done',
  'not-carried-out': 'It will not be carried out',
  'already-under-way': 'It is already under way',
  guidance: 'There is guidance that solves it',
  'decided-locally': 'You can decide this yourselves',
  'passed-on': 'We have passed it on',
  'sent-back': 'It must be considered again',
  'not-for-us': 'It is not a matter for us',
};

export const parts: Words['parts'] = {
  challenge: 'The challenge',
  initiative: 'What we do',
  improvement: 'What it means for you',
  when: 'When',
  lead: 'Responsible',
  reason: 'Why',
  now: 'What we can do now',
  first: 'What needs clearing up first',
};
