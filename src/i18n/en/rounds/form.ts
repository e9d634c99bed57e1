// What is said on the form a host begins a round with, in English.
import type { form as da } from '../../da/rounds/form.ts';

export const form: typeof da = {
  titles: { survey: 'Start a survey', poll: 'Start a poll', workshop: 'Start a workshop' },
  set: 'Question set',
  question: 'What do you want to ask?',
  choices: 'Choices – one on each line (optional)',
  minutes: 'For how long?',
  noLimit: 'Until I close it',
  minutesOf: (count) => `${count} minutes`,
  privacy: 'Who sees the answers?',
  start: 'Start',
  cancel: 'Cancel',
  problems: {
    'question-missing': 'Write what you want to ask.',
    'choices-few': 'Write at least two choices, or leave the field empty.',
    'set-missing': 'Choose a question set.',
    minutes: 'Choose how long it is to be open.',
  },
};
