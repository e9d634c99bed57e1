// The fields of a decision and the help under them, in English.
import type { Catalogue } from '../../da/index.ts';

type Words = Catalogue['deciding'];

export const fields: Words['fields'] = {
  outcome: 'What is decided?',
  challenge: 'The challenge in one sentence',
  initiative: 'What we do',
  improvement: 'What it means for you',
  horizon: 'When',
  now: 'What we can do now',
  first: 'What must be cleared up first',
  reason: 'Reason',
  amount: 'Economy',
  caseNumber: 'Case number',
  caseworker: 'Caseworker',
};

export const help: Words['help'] = {
  reason:
    'Write so that whoever proposed it understands why. Short sentences, no paragraphs of law.',
  horizon: 'For example 1st half of 2027, week 14 2027 or a date.',
  parts: 'The four parts are needed when something is done.',
  economy: 'None when the field is empty. A minus is a saving.',
  caseNumber: {
    kle: 'The case number looks like one of KLE.',
    serial: 'The case number opens with its year.',
    journal: 'The case number is a journal number.',
  },
  subject: ({ number, title }) =>
    title === undefined
      ? `${number} is not in the municipality’s KLE. It is kept as it was written.`
      : `KLE ${number}: ${title}`,
  caseNumberOther: 'I do not know case numbers like this one. It is kept as it was written.',
  caseNumberExample: '85.11.06-P20-1-25',
  lix: (lix) => `LIX ${lix}: hard to read. Try shorter sentences and shorter words.`,
  fineLix: (lix) => `LIX ${lix}`,
};

export const economy: Words['economy'] = {
  unit: 'Unit',
  every: 'How often',
  units: { kr: 'kr.', 'man-years': 'full-time years', hours: 'hours' },
  everies: { once: 'once', year: 'a year' },
};

export const closed: Words['closed'] = {
  label: 'Open or closed',
  no: 'Open item',
  yes: 'Dealt with behind closed doors',
};
