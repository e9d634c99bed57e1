// What is said when a proposal is sent on, in English.
import type { Catalogue } from '../../da/index.ts';
import { reach } from './reach.ts';

type Words = Catalogue['triage'];

export const sendOn: Words['sendOn'] = {
  title: {
    forum: 'Send to a committee or forum',
    owner: 'Send to the one responsible',
    'decided-locally': 'Send back: you can decide that yourselves',
    'passed-on': 'Collect for the state',
  },
  to: 'Goes to',
  toProposer: 'the proposer',
  toState: 'the municipality’s list for the state',
  owner: (name, department) => (department === '' ? name : `${name}, ${department}`),
  decides: (authority) => `Can be changed by: ${authority.toLowerCase()}`,
  reach,
  forum: 'Where is it decided? *',
  forumExample: 'Children and Youth Committee',
  due: 'Answer by *',
  dueHelp: (days) => `Suggested: ${days} working days. The proposer sees the day too.`,
  answer: 'Answer to the proposer *',
  answerHelp: 'It is shown on the proposal, which is closed then.',
  answers: {
    'decided-locally': 'You can decide that yourselves. You need not ask anybody first.',
    'passed-on':
      'The rule is the state’s, so we cannot change it ourselves. We collect proposals about the state’s rules and pass them on.',
  },
  faults: {
    forum: 'Write the committee’s name in letters, at most 60 characters.',
    chooseForum: 'Choose where it goes.',
    day: 'Choose a day after today and within a year.',
    answer: 'Write an answer.',
    reviewer:
      'It touches control or law and is not looked through. Note it under “More” and “Mark” when it is.',
    changed: 'The proposal has changed meanwhile. Look it through, then send.',
  },
  until: (holder, day) => `${holder}, answer by ${day}`,
};
