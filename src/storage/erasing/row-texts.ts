// The texts of a row, whatever record it holds.
import { cellsOf, textOfCells } from '../codec.ts';
import type { Row, TableName } from '../table.ts';

export type Cells = Row['cells'];

/** A row with where it lies. */
export interface RowAt {
  readonly table: TableName;
  readonly partition: string;
  readonly row: string;
  readonly cells: Cells;
}

/** The same value with each of its texts as it is to be; names of fields stay. */
export function mapTexts<T>(value: T, next: (text: string) => string): T {
  // Whatever has the shape of a record keeps it: texts stay texts, and all else stays what it is.
  return mapped(value, next) as T;
}

/** The same cells with each text of their record as it is to be; the very same when none differs. */
export function mapCells(cells: Cells, next: (text: string) => string): Cells {
  const json = textOfCells(cells);
  if (json === '') return cells;
  const written = JSON.stringify(mapped(JSON.parse(json), next));
  return written === json ? cells : withText(cells, written);
}

/** The same cells with another record in them, as JSON; the mark of who wrote them (`op`) stays behind. */
export function withText({ op: _, ...cells }: Cells, json: string): Cells {
  const others = Object.entries(cells).filter(([name]) => !/^json\d+$/.test(name));
  return { ...Object.fromEntries(others), ...cellsOf(json) };
}

function mapped(value: unknown, next: (text: string) => string): unknown {
  if (typeof value === 'string') return next(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, next));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, mapped(one, next)]));
}
