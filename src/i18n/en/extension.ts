// What is said in the dialogs and searches of the message extension, in English.
import type { Catalogue } from '../da/index.ts';

export const extension = {
  begun: (title) => `You have also begun “${title}”.`,
  goOn: 'Go on with that instead',
  outOfReach:
    'You only hear from us once you have opened Forenkl in Teams: find the app under “Apps” and add it.',
  none: 'No proposal fits. Try another word or a number.',
  nothingYet: 'You have not sent any proposals yet. Type a word to find those of others.',
  withheld: 'others do not see the text',
  openMessage: 'Open the message',
} satisfies Catalogue['extension'];
