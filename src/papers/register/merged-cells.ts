// Counts the merged cells of a part of a workbook, before anything unfolds them.

/** More than any list has; the library makes a cell of each. */
export const MAX_MERGED_CELLS = 50_000;

/** As Excel writes it; what is written otherwise is not trusted to be read otherwise. */
const RANGE = /<mergeCell ref="([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?"\s*\/>/g;
const NAMED = /mergeCell(?!s)/g;

/** No more than one above the most that may be; so it is too where a range is written oddly. */
export function mergedCells(part: Buffer): number {
  if (!part.includes('mergeCell')) return 0;
  const text = part.toString('utf8');
  let ranges = 0;
  let cells = 0;
  for (const [, left = '', top, right = left, bottom = top] of text.matchAll(RANGE)) {
    ranges += 1;
    const columns = columnNumber(right) - columnNumber(left) + 1;
    cells += Math.max(1, columns) * Math.max(1, Number(bottom) - Number(top) + 1);
    if (cells > MAX_MERGED_CELLS) return MAX_MERGED_CELLS + 1;
  }
  for (const _ of text.matchAll(NAMED)) ranges -= 1;
  return ranges === 0 ? cells : MAX_MERGED_CELLS + 1;
}

/** 1 for `A`, 27 for `AA`. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
