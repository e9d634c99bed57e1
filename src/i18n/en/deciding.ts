// What is said to those who decide and publish, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';
import { readyAnswers } from './deciding/answers.ts';
import { closed, economy, fields, help } from './deciding/fields.ts';
import { decide, forum, settled } from './deciding/forum.ts';
import { partOf } from './deciding/part-of.ts';
import { sitting } from './deciding/sitting.ts';
import { trail, treatment } from './deciding/treatment.ts';

export const deciding: Catalogue['deciding'] = {
  fields,
  required: (name) => `${name} *`,
  optional: 'May be left out',
  none: 'Not chosen',
  help,
  economy,
  closed,
  faults: {
    required: 'Fill this in.',
    choose: 'Choose one.',
    horizon: 'Write when, for example 1st half of 2027 or week 14 2027.',
    amount: 'Write a number in the Danish way, for example 120.000 or 0,5.',
    day: 'Choose the day of the meeting: today or before, at most three years ago.',
    tooLong: (max) => `That is too long. There is room for ${number('en', max)} characters.`,
    changed: 'Somebody changed it meanwhile. Look it through and press again.',
  },
  partOf,
  treatment,
  trail,
  forum,
  decide,
  settled,
  sitting,
  answers: readyAnswers,
};
