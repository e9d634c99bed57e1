// Why something cannot be done with a round, in English.
import type { problems as da } from '../../da/rounds/problems.ts';

export const problems: typeof da = {
  'not-found': 'It is not here any more.',
  'not-open': 'It has not started yet.',
  paused: 'It is paused. Your answers are kept – try again when it goes on.',
  over: 'It is closed, so it takes no more answers.',
  cancelled: 'It was cancelled.',
  elsewhere: 'It belongs to another place. Answer where it was posted.',
  'not-host': 'Only its host and the administration can do that.',
  'not-now': 'That cannot be done just now.',
  personal: 'It only works in a channel, a group chat or a meeting chat.',
};
