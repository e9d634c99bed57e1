// Asking those who raised or endorsed it what came of it, in two taps, in English.

import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

export const verdict = {
  degrees: { yes: 'Yes', partly: 'Partly', no: 'No' },
  solved: 'Is the problem solved at your workplace?',
  heard: 'Did you feel heard along the way?',
  missing: 'What is missing?',
  missingHelp: 'No names, CPR numbers or sensitive information.',
  missingTitle: {
    partly: 'Something is still missing',
    no: 'It is not solved yet',
  },
  reopened: 'We take it up again. Those who work on it have been told.',
  required: 'Write what is missing, or skip it.',
  tooLong: (max) => `It is too long. There is room for ${number('en', max)} characters.`,
  send: 'Send',
  skip: 'Skip',
  heardTitle: 'Thank you for your answer',
  last: 'One last question:',
  thanksTitle: 'Thank you for your answers',
  thanks: 'Your answers help us do better next time.',
  afterwards: 'Afterwards',
  solvedShort: 'Solved?',
  heardShort: 'Heard along the way?',
  missingShort: 'Missing:',
  summary: {
    solved: (degree) => `Solved at your workplace: ${degree}`,
    heard: (degree) => `You felt heard: ${degree}`,
  },
} satisfies Catalogue['verdict'];
