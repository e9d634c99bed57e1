// How high a row must be for what is wrapped in it.
import type { SheetCell } from './sheet-paper.ts';

/** Points a line takes, and the most a row can have in Excel. */
const LINE = 15;
const HIGHEST = 409;
/** Words are not broken, so a line is never quite full. */
const SLACK = 1.1;

/**
 * In points; undefined where one line is enough. Excel works it out when it opens a file, but other
 * programs, and what prints a file without opening it, show lines on top of each other. `widths` are
 * in characters.
 */
export function rowHeight(
  cells: readonly SheetCell[],
  widths: readonly number[],
): number | undefined {
  const lines = cells.map((cell, at) =>
    typeof cell === 'string' ? linesOf(cell, widths[at] ?? 0) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? undefined : Math.min(most * LINE, HIGHEST);
}

function linesOf(text: string, width: number): number {
  if (width <= 0) return 1;
  const paragraphs = text.split('\n');
  return paragraphs.reduce((sum, { length }) => {
    return sum + (length <= width ? 1 : Math.ceil((length * SLACK) / width));
  }, 0);
}
