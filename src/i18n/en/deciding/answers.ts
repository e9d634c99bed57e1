// What is said of answers that are ready to be sent, in English.
import type { Catalogue } from '../../da/index.ts';
import { number } from '../../numbers.ts';

type Words = Catalogue['deciding'];

const answers = (count: number) => (count === 1 ? '1 answer' : `${number('en', count)} answers`);

const people = (count: number) => (count === 1 ? '1 person' : `${number('en', count)} people`);

export const readyAnswers: Words['answers'] = {
  eyebrow: 'Answers',
  ready: (count) => (count === 0 ? 'No answers are ready' : `${answers(count)} ready`),
  empty: 'When an owner or a forum has decided something, the answer is here.',
  open: 'Open',
  review: 'Look through',
  send: (count) => `Send ${answers(count)}`,
  sample: 'Send a sample to me',
  sampleSent: 'The sample comes in your personal chat. Nobody else gets it.',
  told: (all, proposers, others) =>
    others === 0
      ? `${people(all)} will be told`
      : `${people(all)} will be told: ${number('en', proposers)} ${
          proposers === 1 ? 'proposer' : 'proposers'
        } and ${number('en', others)} with the same problem`,
  unreached: (count) =>
    count === 1 ? '1 gets no messages' : `${number('en', count)} get no messages`,
  seeWho: 'See who',
  unreachedTitle: 'They get no messages',
  unreachedAbout: 'Tell them in another way. They get the answer if they write to me again.',
  unknownName: 'Somebody whose name I do not know',
  more: (count) => `and ${number('en', count)} more`,
  lacking: (count) =>
    count === 1 ? '1 cannot be sent yet' : `${number('en', count)} cannot be sent yet`,
  lacks: (what) => `lacks ${what}`,
  and: ' and ',
  quoted: (name) => `“${name}”`,
  reviewerMissing: 'a look at law and control',
  reviewed: (name) => `Looked through by ${name}`,
  reviewNoted: (name) => `✓ Noted: ${name} has looked it through`,
  notedBy: (name) => `noted by ${name}`,
  disputed: 'Others responsible see it otherwise',
  dispute: 'Disagreement: to the board',
  disputeSent: (no, forum) => `✓ ${no} is sent to ${forum}, which decides`,
  fix: 'Mend',
  hard: (count) =>
    count === 1
      ? '1 is hard to read (LIX above 50)'
      : `${number('en', count)} are hard to read (LIX above 50)`,
  hardOne: (lix) => `LIX ${lix}`,
  placeOf: (at, total) => `Answer ${at} of ${total}`,
  decidedBy: {
    'process-owner': 'Decided by the process owner',
    decider: 'Decided by the forum',
    secretary: 'Decided by the forum, noted by its secretary',
    administrator: 'Reworded by the administration',
  },
  saveNext: 'Save and next',
  skip: 'Skip',
  back: 'To the answers',
  saved: (no) => `✓ Saved: ${no}`,
  outcome: (name) => `Outcome: ${name}`,
  confirm: (count, all) => `Send ${answers(count)} to ${people(all)}?`,
  confirmAbout:
    'Once sent, everybody who proposed it or has the same problem can see the answer. At night the message waits until morning.',
  count: (count) => `Write ${number('en', count)} to send`,
  countMissing: 'Write how many will be told.',
  countWrong: 'That is not the number above.',
  changed: 'Something changed meanwhile. Look at the numbers again before you send.',
  sent: (count) => (count === 1 ? '1 answer is sent' : `${answers(count)} are sent`),
  sentNone: 'Nothing is sent',
  left: (count) => `${answers(count)} still ready.`,
  notSent: {
    'not-ready': 'is no longer ready',
    'changed-since': 'was changed meanwhile',
    'not-found': 'is not there',
    'not-running': 'is part of an initiative that is over. Open the answer and choose another',
  },
  notReady: 'The answer is no longer ready: it was sent, or the proposal was taken up again.',
};
