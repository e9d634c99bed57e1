// The list as a spreadsheet, in English.
import type { Catalogue } from '../da/index.ts';

export const sheet = {
  name: 'Proposals',
  words: 'Words',
  columns: {
    no: 'No.',
    version: 'Version',
    assessments: 'Assessments',
    title: 'Title',
    text: 'Text',
    unit: 'Workplace',
    proposer: 'Proposer',
    area: 'Area',
    need: 'Need',
    authority: 'Who can change it',
    extent: 'Extent',
    value: 'Value',
    note: 'Internal note',
    holder: 'Now with',
    marks: 'Marks',
    status: 'Status',
    received: 'Received',
    due: 'Answer by',
    from: 'Comes from',
    external: 'Number there',
  },
  choose: 'Choose a word from the list.',
} satisfies Catalogue['sheet'];
