// The package for the records system, in English.

export const journal = {
  title: {
    proposal: (no: string) => `Proposal ${no}`,
    decision: (no: string) => `Answer to proposal ${no}`,
  },
  /** In plain letters, for whatever opens the package. */
  file: {
    proposal: (no: string) => `Proposal ${no}.docx`,
    decision: (no: string) => `Answer ${no}.docx`,
  },
  package: (no: string) => `Records ${no}`,
  proposer: 'Proposer',
  facts: {
    number: 'Proposal',
    received: 'Received',
    from: 'From',
    area: 'Area',
    need: 'Need',
    authority: 'Can be changed by',
    extent: 'Extent',
    behind: 'Experienced at',
    status: 'Status',
    merged: 'Merged with',
    caseNumber: 'Case number',
    journal: 'Journal number',
    challenge: 'Challenge',
    wish: 'Wish',
    example: 'Example',
    published: 'Announced',
    decision: 'Decision',
  },
  words: 'As it was written',
  trail: {
    heading: 'Treatment',
    none: 'The proposal has not been handled in a forum.',
    table: 'Where the proposal was handled',
    columns: { forum: 'Forum', on: 'Date', item: 'Item', word: 'Conclusion', addition: 'Remark' },
    workshop: (title: string) => `The workshop ${title}`,
  },
  answer: 'Answer',
  closed: 'Handled behind closed doors. The reason is not in the package.',
  former: 'Earlier answers',
  readMe: (files: {
    readonly document: string;
    readonly data: string;
    readonly metadata: string;
  }) => [
    'Package for the records system from Forenkl.',
    `${files.document}: what is to be filed, to read.`,
    `${files.metadata}: title, date, type, sender, receiver and case number (format forenkl-journal/1).`,
    `${files.data}: the proposal with its answer and treatments as data.`,
    'Write the journal number back in Teams: open the proposal, choose More and Journal number.',
  ],
};
