// What the list of tasks and an open task say, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['owner'];

export const list: Words['list'] = {
  title: 'Your tasks',
  eyebrow: (total, overdue) =>
    overdue === 0
      ? `${total} wait for an answer`
      : `${total} wait for an answer · ${overdue} overdue`,
  none: 'Nothing waits for your answer.',
  noPost:
    'The register does not name you as responsible for an area or as the contact for a forum. If that is wrong, write to those who keep the register.',
  due: (day) => `answer by ${day}`,
  overdue: (day) => `overdue since ${day}`,
  begun: 'draft kept',
};

export const details: Words['details'] = {
  eyebrow: (day) => `Answer by ${day}`,
  late: (day) => `Overdue since ${day}`,
  challenge: 'The challenge',
  wish: 'The wish',
  has: 'Experienced by',
  hassle: (average, count) =>
    count === 1 ? `${average} of 5 (1 answer)` : `${average} of 5 (${count} answers)`,
  hassleLabel: 'Hassle',
  area: 'Area',
  from: 'From',
  guidance: 'Guidance there is already',
  explained: 'The explanation they were given',
  begun: (name, at) => `${name} kept a draft on ${at}.`,
  somebody: 'A colleague',
};
