// Choosing an initiative under way for a decision, in English.
import type { Catalogue } from '../../da/index.ts';

export const partOf: Catalogue['deciding']['partOf'] = {
  label: 'Is it part of an initiative under way?',
  none: 'No',
  help: 'Then no new initiative is made. What you leave empty about it is taken from the initiative.',
  line: (title) => `Part of the initiative “${title}”`,
  faults: {
    'not-running': 'That initiative can no longer be chosen. Choose another one.',
    'nothing-to-do': 'Choose “No” when nothing more is to be done.',
  },
};
