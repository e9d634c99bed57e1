// Who sees what somebody answers, in English.
import type { whoSees as da } from '../../da/rounds/who-sees.ts';

export const whoSees: typeof da = {
  proposal: 'You choose in the proposal who may see your name.',
  workshop:
    'With names: the host and the administration can see what you answer. It is not shown on the screen.',
  'named-here':
    'With names: the host and the administration can see who answered what. The others only see the result as a whole.',
  'named-sent':
    'With names: the administration can see who answered what. The others who get it cannot.',
  'confidential-here':
    'Confidential: your answer is stored with your name, but nobody sees it with your name, not even the host.',
  'confidential-sent':
    'Confidential: your answer is stored with your name, but nobody sees it with your name, not even the administration.',
  anonymous: 'Anonymous: your name is not stored with your answer.',
};
