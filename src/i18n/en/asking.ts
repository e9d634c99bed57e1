// What administrators are told when they ask a proposer something, in English.
import type { Catalogue } from '../da/index.ts';
import { number } from '../numbers.ts';

export const asking = {
  title: (no) => `Ask about ${no}`,
  label: 'Your question',
  help: 'The proposer gets it in their own chat and replies there. No CPR numbers and nothing sensitive.',
  required: 'Write a question before you send it.',
  tooLong: (max) => `The question is too long. There is room for ${number('en', max)} characters.`,
  alreadyAsked: 'A question has been asked already. Wait until it is answered.',
  open: 'It is not answered yet:',
  sentTitle: 'The question is asked',
  somebody: 'The proposer',
  now: (name) => `${name} gets it now.`,
  later: (name, when) => `${name} gets it ${when}.`,
  today: (time) => `today at ${time}`,
  tomorrow: (time) => `tomorrow at ${time}`,
  onDay: (day, time) => `on ${day} at ${time}`,
  outOfReach: (name) =>
    `${name} cannot get messages right now. The question waits until we hear from them again.`,
  next: 'The reply is added to the proposal, which is then with you again.',
} satisfies Catalogue['asking'];
