// Reads a list of people a survey is to go to: every row is used, counted as a repetition, or named.
import { type Listed, MOST_LISTED } from '../../domain/round/audience-list.ts';
import { isMail } from '../../domain/shared/mail.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { type Column, findHeadings, type Headings } from '../register/headings.ts';
import { readWorkbook } from '../register/read-workbook.ts';
import type { FileProblem, Sheet, SheetRow, TableFile } from '../register/sheet.ts';
import { ACCEPTED_TYPES, readUnitType } from '../register/unit-types.ts';

export interface AudienceProblem {
  /**
   * `no-headings`: the sheet has no column of mails. `missing`, `not-a-mail`: the row is left out.
   * `unknown-type`, `too-long`: the cell is. `too-many`: no more fit from this row on.
   */
  readonly kind:
    | 'no-headings'
    | 'missing'
    | 'not-a-mail'
    | 'unknown-type'
    | 'too-long'
    | 'too-many';
  readonly sheet: string;
  /** As Excel numbers it, and the heading as it stands there. */
  readonly row?: number;
  readonly column?: string;
  readonly value?: string;
  readonly accepted?: readonly string[];
}

export interface AudienceFile {
  readonly people: readonly Listed[];
  /** Rows whose mail stood there before. */
  readonly doubles: number;
  readonly problems: readonly AudienceProblem[];
}

/** Problems that cost the row; of the others only a cell is lost. */
export const LOST_ROWS: readonly AudienceProblem['kind'][] = ['missing', 'not-a-mail', 'too-many'];

const NAME_MAX = 200;
const SHOWN_LENGTH = 200;

const COLUMNS = {
  mail: column('Mail', 'email', 'emailadresse', 'mailadresse', 'epost', 'upn', 'brugernavn'),
  name: column('Navn', 'name', 'fuldtnavn', 'medarbejder', 'leder'),
  department: column('Forvaltning', 'department', 'afdeling', 'direktørområde'),
  type: column('Type', 'enhedstype', 'unittype'),
} as const;

type Name = keyof typeof COLUMNS;

/** A refusal says why nothing at all can be read. */
export async function readAudience(file: TableFile): Promise<Result<AudienceFile, FileProblem>> {
  const sheets = await readWorkbook(file);
  if (!sheets.ok) return sheets;
  const found: Found = { people: new Map(), problems: [], doubles: 0 };
  for (const sheet of sheets.value.filter(({ rows }) => rows.length > 0)) readSheet(sheet, found);
  const { people, problems, doubles } = found;
  return ok({ people: [...people.values()], problems, doubles });
}

interface Found {
  readonly people: Map<string, Listed>;
  readonly problems: AudienceProblem[];
  doubles: number;
}

function readSheet(sheet: Sheet, found: Found): void {
  const headings = mailHeadings(sheet);
  if (headings === undefined) {
    found.problems.push({ kind: 'no-headings', sheet: sheet.name });
    return;
  }
  for (const row of sheet.rows) {
    if (row.number > headings.row.number) readRow(row, { sheet, headings }, found);
  }
}

/** A list may have the column of mails alone, which the register's rule of two would miss. */
function mailHeadings(sheet: Sheet): Headings<Name> | undefined {
  const headings = findHeadings(sheet, COLUMNS);
  if (headings?.at.has('mail')) return headings;
  const [row] = sheet.rows;
  const lone = row && findHeadings({ ...sheet, rows: [twice(row)] }, COLUMNS);
  return row !== undefined && lone?.at.has('mail') ? { ...lone, row } : undefined;
}

/** The row with a heading we know beside its own, so that one of them is enough. */
function twice(row: SheetRow): SheetRow {
  return { ...row, cells: [...row.cells, COLUMNS.type.title] };
}

function readRow(
  row: SheetRow,
  { sheet, headings }: { readonly sheet: Sheet; readonly headings: Headings<Name> },
  found: Found,
): void {
  const text = (name: Name) => row.cells[headings.at.get(name) ?? -1] ?? '';
  const note = (kind: AudienceProblem['kind'], about: Name) => {
    const value = text(about).slice(0, SHOWN_LENGTH);
    const column = headings.row.cells[headings.at.get(about) ?? -1] ?? COLUMNS[about].title;
    const accepted = kind === 'unknown-type' ? { accepted: ACCEPTED_TYPES } : {};
    const where = { sheet: sheet.name, row: row.number, column };
    found.problems.push({ kind, ...where, ...(value !== '' && { value }), ...accepted });
  };
  const mail = text('mail')
    .replace(/^mailto:/iu, '')
    .trim()
    .toLowerCase();
  if (mail === '') note('missing', 'mail');
  else if (!isMail(mail)) note('not-a-mail', 'mail');
  else if (found.people.has(mail)) found.doubles += 1;
  else if (found.people.size >= MOST_LISTED) note('too-many', 'mail');
  else found.people.set(mail, { mail, ...told(text, note) });
}

/** What else the row says, without what cannot be used. */
function told(
  text: (name: Name) => string,
  note: (kind: AudienceProblem['kind'], about: Name) => void,
): Omit<Listed, 'mail'> {
  const fits = (name: 'name' | 'department') => {
    const cell = text(name);
    if (cell.length <= NAME_MAX) return cell;
    note('too-long', name);
    return '';
  };
  const [name, department] = [fits('name'), fits('department')];
  const unitType = readUnitType(text('type'));
  if (unitType === undefined && text('type') !== '') note('unknown-type', 'type');
  return {
    ...(name !== '' && { name }),
    ...(department !== '' && { department }),
    ...(unitType !== undefined && { unitType }),
  };
}

function column(title: string, ...also: string[]): Column {
  return { title, required: title === 'Mail', also, max: NAME_MAX };
}
