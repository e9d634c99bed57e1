// What is said to whoever answers a round, in English.
import type { answering as da } from '../../da/rounds/answering.ts';

export const answering: typeof da = {
  send: 'Send answers',
  next: 'Next',
  back: 'Back',
  stale: 'You went on answering somewhere else. Look your answers through and go on here.',
  received: 'Thank you – your answers are received',
  change: 'You can change them until it closes.',
  changeButton: 'Change my answers',
};
