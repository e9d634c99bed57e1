// What the cells of a row are read by, and how what is wrong with one is noted.
import type { Question } from '../../domain/questions/question-set.ts';
import { cleanLine } from '../../domain/shared/typed-text.ts';
import type { Headings } from '../register/headings.ts';
import type { ChoiceWords } from './choice-words.ts';
import type { ImportColumn } from './import-columns.ts';
import type { CellProblem } from './import-problems.ts';
import type { areaReader, unitReader } from './place-words.ts';

/** Made once for a file. */
export interface RowWords {
  readonly headings: Headings<ImportColumn>;
  /** Questions by the field they fill. */
  readonly questions: ReadonlyMap<string, Question>;
  /** What may stand in columns of choices. */
  readonly choices: ReadonlyMap<ImportColumn, ChoiceWords>;
  readonly areas: ReturnType<typeof areaReader>;
  readonly areaNames: readonly string[];
  readonly unit: ReturnType<typeof unitReader>;
}

/** What else is said of a cell. */
export type More = Omit<CellProblem, 'kind' | 'cell' | 'row' | 'column'>;
/** Notes that something is wrong with the cell of the row in this column. */
export type Note = (kind: CellProblem['kind'], column: ImportColumn, more?: More) => void;

/** So much of a cell is repeated where it is named. */
const SHOWN_LENGTH = 80;

/** The text of a cell as it is repeated, on one line. */
export function shown(text: string): string {
  const line = cleanLine(text);
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}
