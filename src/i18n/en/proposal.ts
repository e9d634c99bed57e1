// What is said about a proposal and its way, in English.
import type { Catalogue } from '../da/index.ts';
import { supplement, withdraw } from './proposal/afterthoughts.ts';
import { authorities, needs, visibilities } from './proposal/choices.ts';
import { fields, hidden, holders } from './proposal/fields.ts';
import { theirs } from './proposal/full-history.ts';
import { alsoFor, askedBack } from './proposal/others.ts';
import { mine } from './proposal/own-history.ts';
import { receipt } from './proposal/receipt.ts';
import { outcomes, statuses } from './proposal/statuses.ts';

export const proposal = {
  statuses,
  outcomes,
  needs,
  authorities,
  visibilities,
  history: { mine, theirs },
  title: (no) => `Proposal ${no}`,
  holders,
  ownerIn: (owner, department) => `${owner}, ${department}`,
  fields,
  hidden,
  overdue: 'overdue',
  written: 'What you wrote',
  answered: 'What you answered',
  challenge: 'The challenge',
  answers: 'Details',
  answer: 'The answer',
  question: 'We have a question for you',
  questionAsked: 'Question to the proposer',
  replyInChat: 'Reply with the button, or just write the answer here in the chat.',
  historyTitle: 'What has happened?',
  supplementsTitle: 'Added later',
  replyBack: 'Reply:',
  youAsked: 'Your question:',
  askedBack,
  alsoFor,
  examplesTitle: 'Examples from others',
  moreExamples: (count) =>
    count === 1 ? '1 more example not shown here.' : `${count} more examples not shown here.`,
  moreSupplements: (count) => `${count} earlier not shown here.`,
  earlier: (count) => `${count} earlier events not shown here.`,
  more: '… (shortened here)',
  receipt,
  withdraw,
  supplement,
} satisfies Catalogue['proposal'];
