// Reads the cells of one row of a question set by column, and notes what is wrong with them.
import type { Condition } from '../../domain/questions/condition.ts';
import type { Localized } from '../../domain/shared/language.ts';
import { readNumber } from '../../domain/shared/typed-number.ts';
import type { Headings } from '../register/headings.ts';
import type { SheetRow } from '../register/sheet.ts';
import { type Asked, readCondition } from './condition-text.ts';
import type { SetColumn } from './set-columns.ts';
import { columnLetters, type SetProblem, type SetProblemKind } from './set-problems.ts';
import { type CodeOf, codeOf, type WordGroup, wordsOf } from './set-words.ts';

/** So much of a cell is repeated where it is named. */
const SHOWN_LENGTH = 200;
/** Unlike `,`, all of these survive the way through a client and a cell. */
const ID = /^[A-Za-z0-9][A-Za-z0-9.-]*$/;

export interface RowCells<Name extends string> {
  readonly row: number;
  /** '' when it is empty or its column is not there. */
  cell(name: Name): string;
  needed(name: Name): string;
  /** An id that must be there. */
  id(name: Name): string;
  /** A text by its Danish and its English cell: both or none. */
  text(da: Name, en: Name): Localized | undefined;
  neededText(da: Name, en: Name): Localized;
  /** Undefined when the cell is empty or no such word. */
  word<Group extends WordGroup>(group: Group, name: Name): CodeOf<Group> | undefined;
  yes(name: Name): boolean | undefined;
  number(name: Name): number | undefined;
  whole(name: Name): number | undefined;
  when(name: Name, asked: Asked): Condition | undefined;
  /** Notes each cell that is filled, though nothing comes of it. */
  unused(...names: readonly Name[]): void;
  note(name: Name, kind: SetProblemKind, accepted?: readonly string[]): void;
  /** A problem with a cell, not noted yet. */
  about(name: Name, kind: SetProblemKind): SetProblem;
}

/** Makes a reader of one row; what it notes is added to `problems`. */
export function cellsOf<Name extends string>(
  row: SheetRow,
  {
    sheet,
    columns,
    headings,
    problems,
  }: {
    readonly sheet: string;
    readonly columns: Readonly<Record<Name, SetColumn>>;
    readonly headings: Headings<Name>;
    readonly problems: SetProblem[];
  },
): RowCells<Name> {
  const cell = (name: Name) => row.cells[headings.at.get(name) ?? -1] ?? '';
  const about = (name: Name, kind: SetProblemKind): SetProblem => {
    const at = headings.at.get(name);
    const value = cell(name).slice(0, SHOWN_LENGTH);
    return {
      kind,
      sheet,
      row: row.number,
      ...(at !== undefined && { cell: `${columnLetters(at)}${row.number}` }),
      column: columns[name].title,
      ...(value !== '' && { value }),
    };
  };
  const note: RowCells<Name>['note'] = (name, kind, accepted) => {
    problems.push({ ...about(name, kind), ...(accepted && { accepted }) });
  };
  const needed = (name: Name) => {
    if (cell(name) === '') note(name, 'missing');
    return cell(name);
  };
  const text = (da: Name, en: Name): Localized | undefined => {
    const [danish, english] = [cell(da), cell(en)];
    if (danish === '' && english === '') return undefined;
    if (danish === '') note(da, 'one-language');
    if (english === '') note(en, 'one-language');
    return { da: danish || english, en: english || danish };
  };
  return {
    row: row.number,
    cell,
    needed,
    note,
    about,
    text,
    ...readersOf({ cell, note }),
    id(name) {
      const id = needed(name);
      if (id !== '' && !ID.test(id)) note(name, 'not-an-id');
      return id;
    },
    neededText(da, en) {
      const found = text(da, en);
      if (found === undefined) note(da, 'missing');
      return found ?? { da: '', en: '' };
    },
  };
}

type Base<Name extends string> = Pick<RowCells<Name>, 'cell' | 'note'>;

/** The readers of what is more than a text. */
function readersOf<Name extends string>({ cell, note }: Base<Name>) {
  const word = <Group extends WordGroup>(group: Group, name: Name): CodeOf<Group> | undefined => {
    const code = cell(name) === '' ? undefined : codeOf(group, cell(name));
    if (cell(name) !== '' && code === undefined) note(name, 'unknown-word', wordsOf(group));
    return code;
  };
  const number = (name: Name): number | undefined => {
    const read = cell(name) === '' ? undefined : readNumber(cell(name));
    if (cell(name) !== '' && read === undefined) note(name, 'not-a-number');
    return read;
  };
  return {
    word,
    number,
    yes(name: Name): boolean | undefined {
      const said = word('yes', name);
      return said === undefined ? undefined : said === 'true';
    },
    whole(name: Name): number | undefined {
      const read = number(name);
      if (read === undefined || Number.isInteger(read)) return read;
      note(name, 'not-whole');
      return undefined;
    },
    when(name: Name, asked: Asked): Condition | undefined {
      const read = cell(name) === '' ? undefined : readCondition(cell(name), asked);
      if (cell(name) !== '' && read === undefined) note(name, 'not-a-condition');
      return read;
    },
    unused(...names: readonly Name[]): void {
      for (const name of names) if (cell(name) !== '') note(name, 'unused');
    },
  };
}
