// Reads the cells of one row by column, and notes what is wrong with them.
import { isMail } from '../../domain/shared/mail.ts';
import type { Named } from '../../domain/shared/register.ts';
import type { Column, Headings } from './headings.ts';
import { LOSSES, type ProblemKind, type RegisterProblem } from './problems.ts';
import type { SheetRow } from './sheet.ts';

/** So much of a cell is repeated where it is named. */
const SHOWN_LENGTH = 200;

/** What else is said of a problem. */
type NoteMore = Pick<RegisterProblem, 'accepted' | 'first' | 'part' | 'limit'>;

export interface RowReader<Name extends string> {
  /** The text of a cell, '' when it is empty or its column is not there. */
  text(name: Name): string;
  /** The text of a cell that must be filled in. */
  required(name: Name): string;
  /** A person by the columns of name and mail; a mail alone will do. */
  person(name: Name, mail: Name): Named | undefined;
  note(kind: ProblemKind, about: Name, more?: NoteMore): void;
  /** False once something was noted that costs the row. */
  usable(): boolean;
}

/** Makes a reader of one row; what it notes is added to `problems`. */
export function readerOf<Name extends string>(
  row: SheetRow,
  {
    sheet,
    columns,
    headings,
    problems,
  }: {
    readonly sheet: string;
    readonly columns: Readonly<Record<Name, Column>>;
    readonly headings: Headings<Name>;
    readonly problems: RegisterProblem[];
  },
): RowReader<Name> {
  let usable = true;

  const reader: RowReader<Name> = {
    text(name) {
      const at = headings.at.get(name);
      const cell = at === undefined ? '' : (row.cells[at] ?? '');
      const { max } = columns[name];
      if (cell.length > max) reader.note('too-long', name, { limit: max });
      return cell;
    },
    required(name) {
      const text = reader.text(name);
      if (text === '') reader.note('missing', name);
      return text;
    },
    person(name, mail) {
      const address = reader.text(mail).replace(/^mailto:/iu, '');
      const valid = isMail(address);
      if (address !== '' && !valid) reader.note('not-a-mail', mail);
      const called = reader.text(name) || (valid ? address : '');
      if (called === '') return undefined;
      return valid ? { name: called, mail: address.toLowerCase() } : { name: called };
    },
    note(kind, about, more) {
      const at = headings.at.get(about);
      const value = (at === undefined ? '' : (row.cells[at] ?? '')).slice(0, SHOWN_LENGTH);
      const column = (at === undefined ? '' : headings.row.cells[at]) || columns[about].title;
      problems.push({ kind, sheet, row: row.number, column, ...(value && { value }), ...more });
      if (LOSSES[kind] === 'row') usable = false;
    },
    usable: () => usable,
  };
  return reader;
}
