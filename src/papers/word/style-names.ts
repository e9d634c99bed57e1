// What the styles of a Word paper are called, in our own look and in a municipality's template.

/** Names as they are kept in the file; Word shows its own ones in the reader's language. */
export const STYLE_NAMES = {
  title: 'Title',
  heading1: 'heading 1',
  heading2: 'heading 2',
  heading3: 'heading 3',
  list: 'List Paragraph',
  under: 'Forenkl under titlen',
  fact: 'Forenkl oplysning',
  tableTitle: 'Forenkl tabeltitel',
  cell: 'Forenkl tabeltekst',
  quoted: 'Forenkl eksempel',
  open: 'Forenkl åben plads',
  foot: 'Forenkl sidefod',
} as const;
export type StyleName = keyof typeof STYLE_NAMES;
export type StyleIds = Readonly<Record<StyleName, string>>;

/** Ids in our own look. */
export const OWN_IDS: StyleIds = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  list: 'ListParagraph',
  under: 'ForenklUnder',
  fact: 'ForenklFact',
  tableTitle: 'ForenklTableTitle',
  cell: 'ForenklCell',
  quoted: 'ForenklQuoted',
  open: 'ForenklOpen',
  foot: 'ForenklFoot',
};
