// Choosing an initiative under way for a decision, in English.
import type { Catalogue } from '../../da/index.ts';

export const partOf: Catalogue['deciding']['partOf'] = {
  label: 'Is it part of an initiative under way?',
  none: 'No',
  help: 'If you choose one, no new initiative is made, and the fields you leave empty are taken from it.',
  line: (title) => `Part of the initiative “${title}”`,
  faults: {
    'not-running': 'That initiative can no longer be chosen. Choose another one.',
    'nothing-to-do': 'Choose “No” when nothing more is to be done.',
  },
};
