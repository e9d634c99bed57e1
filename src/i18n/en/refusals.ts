// What is said when something cannot be done, in English.
import type { Catalogue } from '../da/index.ts';

export const refusals = {
  eyebrow: 'That did not work',
  titles: {
    'not-allowed': 'You do not have access to that',
    'not-here': 'I cannot do that here',
    'personal-only': 'Let us do that in the personal chat',
    'channel-only': 'That belongs in the administration channel',
    gone: 'I cannot find it',
    'too-late': 'A decision is made',
    ended: 'The proposal has ended',
    'already-sent': 'It is sent',
    'changed-meanwhile': 'The proposal has changed since',
    'unknown-command': 'I did not understand that',
    'no-words': 'What are you looking for?',
    'guests-here': 'There are guests here',
    'not-a-channel': 'That works in a channel only',
    'no-channel': 'No channel is chosen yet',
    'readers-changed': 'Others have joined',
    'unknown-period': 'I do not know that period',
    'members-unknown': 'Teams does not answer right now',
    'not-invited': 'You cannot send proposals yet',
    'channel-gone': 'The administration channel is gone',
    'already-bound': 'This channel is chosen already',
    'unknown-list': 'I do not know that area or status',
    sorry: 'Sorry, something went wrong',
  },
  texts: {
    'not-allowed': 'Only members of the administration channel can do that.',
    'not-here': 'Try in the personal chat or in the administration channel.',
    'personal-only': 'Write to me directly, then only you can see it.',
    'channel-only': 'Write it in the administration channel instead.',
    gone: 'It may be deleted, or the number may be wrong.',
    'already-sent': 'The draft has become a proposal. You can see it here.',
    ended: 'It was withdrawn or joined with another. If it still bothers you, send a new one.',
    'too-late':
      'So the proposal can no longer be changed or withdrawn. You can still add something.',
    'changed-meanwhile': 'Open it again to see the latest.',
    'unknown-command': 'Write “help” to see what I can do.',
    'no-words': 'Write for example “search temp”.',
    'guests-here': 'Proposals may not be shown to guests. Choose a channel without guests.',
    'not-a-channel': 'Go to a channel of a team and write “@Forenkl use this channel”.',
    'no-channel': 'Write “@Forenkl use this channel” in the channel to use.',
    'readers-changed':
      'The number of people who can read the channel has changed since I asked. Try again.',
    'unknown-period':
      'Write for example “overview week 47”, “overview november” or “overview first half of 2026”.',
    'members-unknown': 'I cannot see who is here. Try again in a little while.',
    'not-invited':
      'In your municipality it is leaders who send proposals. Talk to your leader about it.',
    'channel-gone': 'Write “@Forenkl use this channel” in the channel to use instead.',
    'already-bound': 'The overview comes here. There is nothing more to do.',
    'unknown-list': 'Write for example “list pay” or “list received”.',
    sorry:
      'It is our mistake, not yours. What you saved is still there. Try again in a little while.',
  },
  guests: (count) => (count === 1 ? 'There is 1 guest here.' : `There are ${count} guests here.`),
  reference: (reference) => `If it happens again, give this code: ${reference}`,
} satisfies Catalogue['refusals'];
