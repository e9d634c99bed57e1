// What stands beside a field when something is wrong with the answer, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

export const problems = {
  reasons: {
    required: () => 'An answer is missing here.',
    'too-short': ({ min, length }) =>
      `Write at least ${number('en', min)} characters – you have written ${number('en', length)}.`,
    'too-long': ({ max, length }) =>
      `There is room for ${number('en', max)} characters – you have written ${number('en', length)}.`,
    'not-a-number': () => 'Write a number, for example 15 or 2.5.',
    'out-of-range': ({ min, max }) =>
      `Write a number from ${number('en', min)} to ${number('en', max)}.`,
    'not-a-choice': () => 'Choose one of the options.',
    'too-many': ({ max, count }) =>
      `Choose at most ${number('en', max)} – ${number('en', count)} are chosen.`,
    'no-unit': () => 'Choose the unit too.',
    'not-a-date': () => 'Choose a date, for example 7 December 2026.',
    'not-a-horizon': () => 'Write when, for example first half of 2027 or week 14 2027.',
  },
  cpr: (shown) =>
    `This looks like a CPR number: ${shown}. Take it out, and the rest is fine. The text is not saved yet.`,
  full: 'So much is written about the proposal that there is no room for more. What you wrote still stands here, but is not kept. Copy it if you want to send it some other way.',
  supplement: {
    required: 'Write something before you send.',
    tooLong: (max) => `The text is too long. There is room for ${number('en', max)} characters.`,
  },
} satisfies Catalogue['problems'];
