// What the form for benefits says, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['initiatives'];

export const benefitForm: Words['benefitForm'] = {
  titles: {
    expected: 'What do you expect of it?',
    3: 'What came of it after 3 months?',
    12: 'What came of it after a year?',
  },
  intro: 'Write what you know. A good guess is enough, and all but one field may be empty.',
  hours: 'Hours saved a year, in all',
  kr: 'Kroner saved a year',
  hassle: {
    expected: 'How much hassle will be left?',
    realised: 'How much hassle is there now?',
  },
  hassles: ['Very little', 'A little', 'Some', 'Much', 'Very much'],
  basis: 'Are the figures',
  bases: { estimated: 'estimated', measured: 'measured' },
  help: 'If it costs more than it saves, write a minus in front.',
  faults: {
    'no-number': 'Write a number.',
    required: 'Write at least one figure, or choose how much hassle there is.',
  },
  which: { expected: 'Expected', 3: 'After 3 months', 12: 'After a year' },
};
