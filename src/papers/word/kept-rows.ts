// Which rows of a table stay on the page of the row below them.
import type { WordCell, WordTable } from './word-paper.ts';

/** A table of so many rows with short cells takes a third of a page at most, and is not cut. */
const WHOLE_ROWS = 12;
/** In characters: what goes on two lines of a narrow column. */
const SHORT = 40;

/**
 * The places of the rows, from 0. No name of a group is left alone at the foot of a page, nor the
 * first row at a foot or the last one at a head.
 */
export function keptRows({ rows }: Pick<WordTable, 'rows'>): ReadonlySet<number> {
  const last = rows.length - 1;
  const whole = rows.length <= WHOLE_ROWS && rows.flat().every((cell) => isShort(cell));
  const kept = rows.flatMap((row, at) => {
    const edge = at === 0 || at === last - 1;
    return at < last && (whole || edge || namesGroup(row)) ? [at] : [];
  });
  return new Set(kept);
}

/** A text in bold, and nothing else. */
function namesGroup(row: readonly WordCell[]): boolean {
  const said = row.filter((cell) => cell !== '');
  return said.length === 1 && said.every((cell) => typeof cell === 'object' && 'bold' in cell);
}

function isShort(cell: WordCell): boolean {
  if (typeof cell === 'string') return cell.length <= SHORT;
  return 'figure' in cell || cell.text.length <= SHORT;
}
