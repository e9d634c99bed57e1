// What is said to whoever answers a round, in English.
import type { answering as da } from '../../da/rounds/answering.ts';

export const answering: typeof da = {
  yours: 'Your answer',
  send: 'Send answers',
  next: 'Next',
  back: 'Back',
  another: 'Send, and write another',
  saveAnother: 'Save, and write another',
  notes: {
    resumed: 'This is how far you came. It is not sent yet.',
    given: 'This is what you answered. You can change it until it closes.',
    'not-sent-again':
      'You have changed something that is not sent yet. Finish with “Send answers”.',
    another: 'Thank you, it is saved. Write another, or finish with “Send answers”.',
    paused:
      'It is paused. Leave the card open so that your answers are not lost, and try again when it goes on.',
    nothing: 'Answer at least one question before you send.',
  },
  ownChat: 'Answer in your own chat',
  sentToOwn: 'I have sent it to you in your own chat.',
  findOwn: (code) =>
    code === undefined
      ? 'We have not written to each other yet. Find Forenkl under Chat, write “hi”, and press again here.'
      : `We have not written to each other yet. Find Forenkl under Chat and write ${code}.`,
  full: 'There is no room for more answers in this card.',
  propose: {
    question: 'Is there something you want an answer to?',
    how: 'Then make it a proposal. It is sent separately and has no connection to your answers here.',
    button: 'Make it a proposal',
    sent: 'I have written to you in your own chat. Write your proposal there.',
    findOwn: 'Find Forenkl under Chat and write “new proposal”.',
    title: 'Write your proposal here',
    apart: 'It is sent separately and has no connection to anything else you have answered.',
    start: 'New proposal',
  },
  again: 'Try again',
  handedBack: {
    why: 'This did not make it. You can copy it so that it is not lost:',
  },
  wasReceived: 'Your answers are received and count.',
  stale: 'You went on answering somewhere else. Look your answers through and go on here.',
  received: 'Thank you – your answers are received',
  change: 'You can change them until it closes.',
  changeButton: 'Change my answers',
};
