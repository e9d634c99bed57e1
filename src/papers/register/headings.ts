// The columns of the register file: what they may be called, and which of them must be there.
import type { Sheet, SheetRow } from './sheet.ts';

export interface Column {
  /** What it is called when it is asked for. */
  readonly title: string;
  readonly required: boolean;
  /** Other names, Danish and English, without blanks, signs or capitals. */
  readonly also: readonly string[];
  /** Most characters of a cell. */
  readonly max: number;
}

export const UNIT_COLUMNS = {
  pNumber: column('P-nummer', 'pnr', 'pnumber', 'productionunit', 'productionunitnumber'),
  name: required('Navn', 'name', 'enhed', 'enhedsnavn', 'unit', 'unitname', 'arbejdsplads'),
  type: required('Type', 'enhedstype', 'unittype', 'kindofunit'),
  department: required('Forvaltning', 'department', 'afdeling', 'direktørområde'),
  leader: column('Leder', 'ledersnavn', 'ledernavn', 'leader', 'head', 'manager'),
  leaderMail: column('Leder mail', ...mailOf('leder', 'leders', 'leader', 'head', 'manager')),
  deputy: column('Stedfortræder', 'souschef', 'deputy', 'deputyhead'),
  deputyMail: column('Stedfortræder mail', ...mailOf('stedfortræder', 'souschef', 'deputy')),
  medContact: column('MED-kontakt', 'medkontaktperson', 'medrepræsentant', 'medcontact'),
  medMail: column('MED mail', ...mailOf('med', 'medkontakt', 'medcontact')),
} as const;

export const AREA_COLUMNS = {
  id: column('Id', 'områdeid', 'areaid', 'kode', 'code'),
  name: required('Navn', 'navndansk', 'område', 'area', 'name', 'namedanish'),
  english: column('Navn (engelsk)', 'engelsknavn', 'nameenglish', 'englishname', 'englisch'),
  owner: column('Procesansvarlig', 'procesejer', 'ansvarlig', 'owner', 'processowner'),
  ownerMail: column(
    'Procesansvarlig mail',
    ...mailOf('procesansvarlig', 'procesejer', 'ansvarlig', 'owner', 'processowner'),
  ),
  substitute: column('Stedfortræder', 'afløser', 'substitute', 'deputy'),
  substituteMail: column(
    'Stedfortræder mail',
    ...mailOf('stedfortræder', 'afløser', 'substitute', 'deputy'),
  ),
  department: column('Forvaltning', 'afdeling', 'department'),
  unitTypes: column('Enhedstyper', 'enhedstype', 'unittypes', 'unittype'),
} as const;

export const FORUM_COLUMNS = {
  id: column('Id', 'forumid', 'kode', 'code'),
  name: required('Navn', 'forum', 'udvalg', 'name', 'committee'),
  type: required('Type', 'forumtype', 'kind', 'slags'),
  areas: wide('Områder', 'område', 'areas', 'area'),
  decider: column('Beslutter', 'formand', 'decider', 'chair', 'decides'),
  deciderMail: column('Beslutter mail', ...mailOf('beslutter', 'formand', 'decider', 'chair')),
  secretary: column('Sekretær', 'secretary'),
  secretaryMail: column('Sekretær mail', ...mailOf('sekretær', 'secretary')),
  meetings: wide('Møder', 'mødedatoer', 'datoer', 'meetings', 'dates'),
} as const;

export const GUIDANCE_COLUMNS = {
  id: column('Id', 'vejledningid', 'kode', 'code'),
  title: required('Titel', 'vejledning', 'overskrift', 'title'),
  link: { ...wide('Link', 'adresse', 'url', 'henvisning', 'address'), required: true },
  words: { ...wide('Ord', 'søgeord', 'emneord', 'words', 'keywords'), required: true },
} as const;

export const RULE_COLUMNS = {
  rule: required('Regel', 'indstilling', 'rule', 'setting'),
  value: required('Værdi', 'dansk', 'value', 'danish', 'tekst'),
  english: column('Engelsk', 'værdiengelsk', 'english', 'valueenglish'),
  id: column('Id', 'kode', 'code'),
} as const;

export type ForumColumn = keyof typeof FORUM_COLUMNS;
export type GuidanceColumn = keyof typeof GUIDANCE_COLUMNS;
export type RuleColumn = keyof typeof RULE_COLUMNS;
export type UnitColumn = keyof typeof UNIT_COLUMNS;
export type AreaColumn = keyof typeof AREA_COLUMNS;

/** Where the columns of a sheet are, counted from 0, and what was odd about its headings. */
export interface Headings<Name extends string> {
  readonly row: SheetRow;
  readonly at: ReadonlyMap<Name, number>;
  readonly missing: readonly Name[];
  readonly unknown: readonly string[];
  readonly repeated: readonly string[];
}

/** Headings stand among the first rows; above them there may be a title or a note. */
const FIRST_ROWS = 10;

/** The row of a sheet that has most of these headings; undefined when none has two. */
export function findHeadings<Name extends string>(
  sheet: Sheet,
  columns: Readonly<Record<Name, Column>>,
): Headings<Name> | undefined {
  const names = namesOf(columns);
  const known = (row: SheetRow) => row.cells.filter((cell) => names.has(bare(cell))).length;
  const rows = sheet.rows.slice(0, FIRST_ROWS);
  const best = rows.reduce<SheetRow | undefined>(
    (most, row) => (most === undefined || known(row) > known(most) ? row : most),
    undefined,
  );
  return best === undefined || known(best) < 2 ? undefined : readHeadings(best, columns);
}

function readHeadings<Name extends string>(
  row: SheetRow,
  columns: Readonly<Record<Name, Column>>,
): Headings<Name> {
  const names = namesOf(columns);
  const at = new Map<Name, number>();
  const unknown: string[] = [];
  const repeated: string[] = [];
  row.cells.forEach((cell, index) => {
    const name = names.get(bare(cell));
    if (cell === '') return;
    if (name === undefined) unknown.push(cell);
    else if (at.has(name)) repeated.push(cell);
    else at.set(name, index);
  });
  const missing = [...names.values()].filter(
    (name, index, all) => columns[name].required && !at.has(name) && all.indexOf(name) === index,
  );
  return { row, at, missing, unknown, repeated };
}

/** Every way to write a column, without blanks, signs or capitals. */
function namesOf<Name extends string>(
  columns: Readonly<Record<Name, Column>>,
): ReadonlyMap<string, Name> {
  const names = new Map<string, Name>();
  for (const name in columns) {
    const { title, also } = columns[name];
    for (const written of [title, ...also]) names.set(bare(written), name);
  }
  return names;
}

/** A word without blanks, signs and capitals: `P-Nummer ` and `p nummer` are the same. */
export function bare(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function column(title: string, ...also: string[]): Column {
  return { title, required: false, also, max: 200 };
}

function required(title: string, ...also: string[]): Column {
  return { title, required: true, also, max: 200 };
}

/** A column of lists. */
function wide(title: string, ...also: string[]): Column {
  return { title, required: false, also, max: 1_000 };
}

function mailOf(...whose: string[]): string[] {
  return whose.flatMap((name) => [`${name}mail`, `${name}email`, `${name}smail`, `mail${name}`]);
}
