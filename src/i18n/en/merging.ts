// English words of merging proposals, and of taking that apart again.
import type { Catalogue } from '../da/index.ts';

const proposals = (count: number) => (count === 1 ? '1 proposal' : `${count} proposals`);

export const merging: Catalogue['merging'] = {
  title: 'Join with others',
  about:
    'Proposals about the same become one challenge. Every text and everybody who has it comes along, and it can be taken apart again.',
  own: 'This proposal',
  none: 'No other proposal is like it. If you know one, write its number.',
  because: (words) => `Alike, as both are about: ${words}`,
  with: 'Join with',
  numbers: 'Or write one or more numbers',
  onlyNumbers: 'One or more numbers',
  numbersExample: '2026-0031, 2026-0044',
  main: 'Which one stays?',
  oldest: 'The oldest (suggested)',
  thisOne: (no) => `${no} (this one)`,
  preview: {
    title: (count, main) => `Join ${proposals(count)} with ${main}?`,
    nothing: 'They cannot be joined',
    stays: 'Stays',
    parts: 'Becomes part of it',
    cannot: 'Cannot be joined',
    more: (count) => `and ${count} more`,
    told: (count, main) =>
      `${count === 1 ? '1 person is' : `${count} people are`} told that their proposal is handled together with ${main}. Later they get the same answer.`,
    why: 'Why? (optional)',
    whyHelp: 'Those who are told can read it.',
  },
  reasons: {
    itself: 'is the same proposal',
    'main-ended': 'the one that is to stay is withdrawn, closed or joined with another',
    'child-ended': 'is withdrawn, or joined with another already',
    answered: 'is answered, or the answer lies ready',
    'has-merged': 'others are joined in it: take them apart first',
    'too-many': 'there is no room for more in one proposal',
    'not-found': 'does not exist',
  },
  faults: {
    'nothing-chosen': 'Choose at least one proposal, or write a number.',
    'no-number': 'Write numbers such as 2026-0031 with commas between.',
  },
  done: {
    title: (count, main) => `${proposals(count)} ${count === 1 ? 'is' : 'are'} joined with ${main}`,
    nothing: 'No proposals were joined',
    undo: 'It can be taken apart again from the proposal that stayed.',
  },
  list: {
    title: (no) => `Joined in ${no}`,
    none: 'Nothing is joined in it any more.',
    choose: 'Which one is to be its own again?',
    undone: (no) => `${no} is its own again. Those it concerns are told.`,
    answered: (no) => `${no} has its answer and cannot be taken apart any more.`,
  },
  part: {
    merged: 'Joined here',
    into: (no) => `Joined with ${no}`,
    with: (no) => `Handled together with ${no}`,
  },
  buttons: {
    preview: 'See what happens',
    merge: (count) => `Join ${proposals(count)}`,
    undo: 'Take apart again',
    back: 'Back',
    next: 'Next in the queue',
    open: 'Join with others',
  },
};
