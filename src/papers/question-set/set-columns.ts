// The sheets of a question set in Excel: what they and their columns are called.
import type { Column } from '../register/headings.ts';

interface SheetPlan<Name extends string> {
  /** Without signs Excel has a meaning for. */
  readonly name: string;
  readonly required: boolean;
  readonly columns: Readonly<Record<Name, SetColumn>>;
}

/** Width in characters, as Excel counts them. */
export interface SetColumn extends Column {
  readonly width: number;
}

/** In the order they stand. */
export const SET_SHEETS = {
  set: sheet('Spørgeskema', {
    id: needed('Id', 20),
    version: needed('Version', 9),
    title: needed('Titel', 30),
    titleEn: needed('Titel (engelsk)', 30),
    intro: free('Indledning', 50),
    introEn: free('Indledning (engelsk)', 50),
    privacy: free('Fortrolighed', 16),
    tables: free('Tabeller', 34),
  }),
  pages: sheet('Sider', {
    id: needed('Side', 18),
    kind: needed('Slags', 14),
    title: needed('Titel', 32),
    titleEn: needed('Titel (engelsk)', 32),
    intro: free('Indledning', 50),
    introEn: free('Indledning (engelsk)', 50),
    when: free('Vises når', 30),
    repeated: free('Kan besvares igen', 12),
  }),
  questions: sheet('Spørgsmål', {
    page: needed('Side', 16),
    id: needed('Id', 16),
    kind: needed('Slags', 18),
    label: needed('Spørgsmål', 44),
    labelEn: needed('Spørgsmål (engelsk)', 44),
    help: free('Hjælp', 36),
    helpEn: free('Hjælp (engelsk)', 36),
    required: free('Skal besvares', 10),
    when: free('Vises når', 28),
    min: free('Mindst', 9),
    max: free('Højst', 9),
    from: free('Svar hentes', 16),
    preset: free('Udfyldt på forhånd', 18),
    short: free('Kort navn', 24),
    shortEn: free('Kort navn (engelsk)', 24),
    example: free('Eksempel i feltet', 24),
    exampleEn: free('Eksempel i feltet (engelsk)', 24),
    suggestions: free('Ord at vælge imellem', 28),
    unlisted: free('Ikke på listen', 24),
    unlistedEn: free('Ikke på listen (engelsk)', 24),
    fills: free('Felt i forslaget', 16),
  }),
  choices: sheet('Svarmuligheder', {
    question: needed('Spørgsmål', 18),
    kind: needed('Slags', 18),
    id: free('Id', 18),
    label: needed('Tekst', 44),
    labelEn: needed('Tekst (engelsk)', 44),
    part: free('Del af skalaen', 14),
    value: free('Talværdi', 10),
  }),
  notices: sheet('Bemærkninger', {
    page: needed('Side', 18),
    when: needed('Vises når', 30),
    title: needed('Titel', 32),
    titleEn: needed('Titel (engelsk)', 32),
    text: needed('Tekst', 50),
    textEn: needed('Tekst (engelsk)', 50),
    offer: free('Knap', 22),
  }),
} as const;

export type SetSheet = keyof typeof SET_SHEETS;
export type ColumnOf<Name extends SetSheet> = keyof (typeof SET_SHEETS)[Name]['columns'] & string;
/** The cells of a row by column; what is empty is left out. */
export type RowOf<Name extends SetSheet> = Partial<Readonly<Record<ColumnOf<Name>, string>>>;

/** What a guide to filling in the sheets is called. */
export const GUIDE_SHEET = 'Vejledning';

function sheet<Name extends string>(
  name: string,
  columns: Readonly<Record<Name, SetColumn>>,
): SheetPlan<Name> {
  return { name, required: name !== 'Bemærkninger', columns };
}

function needed(title: string, width: number): SetColumn {
  return { title, required: true, also: [], max: 4000, width };
}

function free(title: string, width: number): SetColumn {
  return { ...needed(title, width), required: false };
}
