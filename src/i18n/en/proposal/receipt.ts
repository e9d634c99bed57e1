// What the receipt says, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['proposal'];

export const receipt: Words['receipt'] = {
  received: (no) => `Thank you – proposal ${no} is received`,
  changed: (no) => `Saved – proposal ${no} is changed`,
  locally: (no) => `Good – ${no} is noted`,
  supplemented: (no) => `Thank you – it is added to ${no}`,
  withdrawn: (no) => `Proposal ${no} is withdrawn`,
  nowWith: 'Now with',
  nextStep: 'Next step',
  hearBy: 'You will hear from us by',
  nameSeenBy: 'Your name is seen by',
  steps: {
    received: 'We read it and find out who can change it',
    assessing: 'We are finding out who can change it',
    waiting: 'We wait for an answer, and then we go on',
    forwarded: 'The one responsible looks at it and answers',
    decided: undefined,
    closed: undefined,
    withdrawn: 'Nothing more happens',
    merged: 'It is handled together with another proposal about the same',
  },
  locallyText: 'You change it yourselves. We have noted it, so that others can learn from it.',
  supplementedText: 'Those who handle the proposal can see it now.',
  withdrawnText: 'Nobody works on it any more. You can always send a new one.',
};
