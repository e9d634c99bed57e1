// What is said to proposers who add something or withdraw, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['proposal'];

export const withdraw: Words['withdraw'] = {
  title: (no) => `Withdraw ${no}?`,
  text: 'Then we do not work on it any more. It stays on your list as withdrawn.',
};

export const supplement: Words['supplement'] = {
  supplementTitle: (no) => `Add to ${no}`,
  replyTitle: (no) => `Reply to ${no}`,
  asked: 'We asked:',
  label: 'What would you like to add?',
  replyLabel: 'Your reply',
  help: 'No names, CPR numbers or sensitive details.',
};
