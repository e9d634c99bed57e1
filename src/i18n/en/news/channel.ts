// What the channel is told of proposals, in English.
import type { Catalogue } from '../../da/index.ts';
import { number } from '../../numbers.ts';

type Words = Catalogue['news'];

export const channel: Words['channel'] = {
  titles: {
    replied: (no) => `A reply to your question about ${no}`,
    'asked-back': (no) => `A question about the answer to ${no}`,
    'not-solved': (no) => `${no} is not solved`,
    'partly-solved': (no) => `${no} is only partly solved`,
    'owner-answered': (no) => `The answer to ${no} is ready to be looked through`,
    'handed-back': (no) => `${no} has been sent back to you`,
    escalated: (no) => `The answer to ${no} is long overdue`,
  },
  sayers: {
    proposer: 'The proposer',
    successor: 'The leader of the workplace',
    endorser: 'A leader who experiences the same',
  },
  wrote: (sayer) => `${sayer} writes:`,
  asked: (sayer) => `${sayer} asks:`,
  'not-solved': (sayer) => `${sayer} says that the problem is not solved.`,
  'partly-solved': (sayer) => `${sayer} says that the problem is only partly solved.`,
  missing: 'What is missing:',
  question: (question) => `You asked: “${question}”`,
  from: (holder) => `From ${holder}`,
  handedBack: (holder) => `${holder} writes that it is not for them:`,
  due: (holder, day) => `${holder} should have answered on ${day}.`,
  others: (count) =>
    count === 1
      ? 'The same goes for 1 more proposal.'
      : `The same goes for ${number('en', count)} more proposals.`,
  next: {
    replied: 'The proposal is with you again, in the queue.',
    'asked-back': 'The question is kept with the proposal. Whoever asks waits to hear from you.',
    'not-solved': 'It is kept with the proposal.',
    'partly-solved': 'It is kept with the proposal.',
    'owner-answered': 'Nobody gets the answer before it is sent out from here.',
    'handed-back': 'It is in the queue again. Find the right one and send it on.',
    escalated: 'Get hold of them, or give the proposal to somebody else.',
  },
};
