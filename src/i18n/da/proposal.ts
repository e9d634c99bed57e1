// What is said about a proposal and its way, in Danish.
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
  title: (no: string) => `Forslag ${no}`,
  holders,
  /** An owner and the department, where both are known. */
  ownerIn: (owner: string, department: string) => `${owner}, ${department}`,
  fields,
  hidden,
  overdue: 'over fristen',
  written: 'Det skrev du',
  answered: 'Det svarede du',
  challenge: 'Udfordringen',
  answers: 'Oplysninger',
  answer: 'Svaret',
  question: 'Vi har et spørgsmål til dig',
  questionAsked: 'Spørgsmål til forslagsstilleren',
  replyInChat: 'Svar med knappen, eller skriv bare svaret her i chatten.',
  historyTitle: 'Hvad er der sket?',
  supplementsTitle: 'Tilføjet senere',
  replyBack: 'Svar:',
  youAsked: 'Dit spørgsmål:',
  askedBack,
  alsoFor,
  examplesTitle: 'Eksempler fra andre',
  moreExamples: (count: number) =>
    count === 1 ? '1 eksempel mere er ikke vist her.' : `${count} eksempler mere er ikke vist her.`,
  moreSupplements: (count: number) => `${count} tidligere er ikke vist her.`,
  earlier: (count: number) => `${count} tidligere hændelser er ikke vist her.`,
  more: '… (teksten er forkortet her)',
  receipt,
  withdraw,
  supplement,
};
