// Why something cannot be done with a round, in English.
import type { problems as da } from '../../da/rounds/problems.ts';

export const problems: typeof da = {
  'not-found': 'It is not here any more.',
  'not-open': 'It has not started yet.',
  'vote-over': 'The vote is not running, so your votes were not kept.',
  'nothing-voted': 'Nothing has been voted for yet.',
  paused: 'It is paused. Your answers are kept – try again when it goes on.',
  over: 'It is closed, so it takes no more answers.',
  cancelled: 'It was cancelled.',
  elsewhere: 'It belongs to another place. Answer where it was posted.',
  'guests-out': 'The host has chosen that only people of the municipality can answer.',
  'not-invited':
    'It is only for those who were invited. If you are in the room, write the code that stands there.',
  'members-unknown': 'Teams does not tell who is taking part just now. Try again in a moment.',
  'not-host': 'Only its host and the administration can do that.',
  'not-now': 'That cannot be done just now.',
  personal: 'It only works in a channel, a group chat or a meeting chat.',
  'may-not-start':
    'Only hosts and the administration can. Ask the administration to make you a host if you are to start one.',
  'start-elsewhere':
    'Write @Forenkl start in the channel, group chat or meeting chat it is to be held in.',
  'nothing-prepared':
    'You have prepared nothing. Write survey, poll or workshop here, or prepare one in your own chat with me.',
  'wrong-code': 'That code fits nothing that is open. Look at the screen and try again.',
  'too-many-tries': 'The code was wrong too often. Try again in ten minutes.',
  'made-up': 'The card no longer fits the questions. Press “Answer” and begin again.',
  full: 'There is no room for more answers.',
  'anonymous-paused': 'It is paused. Try again when it goes on.',
  'anonymous-few':
    'Anonymous only makes sense when at least five can answer. Choose confidential, or ask more people.',
  'anonymous-unknown':
    'Teams does not say just now how many take part, so anonymity cannot be promised. Try again in a moment, or choose confidential.',
  'anonymous-large':
    'The question set is too large to be anonymous: the answers must fit into one card. Choose confidential, or a shorter set.',
  'anonymous-place':
    'The question set asks for a workplace, or has a page that can be sent several times. It cannot be anonymous. Choose confidential.',
  'wall-over': 'The screen view has ended. It is there until an hour after closing.',
  'no-address': 'No address is set up that a screen could open. Ask IT to set FORENKL_PUBLIC_URL.',
  'wall-seen':
    'Your Teams shows the card to everybody here. Write “my surveys” to me in our own chat, and open the screen view from there.',
};
