// Text for a cell of a spreadsheet: shown as it was typed, and never taken for anything else.
import { clip } from '../../domain/shared/plain-text.ts';
import { cleanText } from '../../domain/shared/typed-text.ts';

/** Most characters Excel keeps in a cell. */
const CELL_MAX = 32_767;

/**
 * Without control characters, which a spreadsheet cannot hold. What looks like Excel's own way of
 * writing them, `_x0009_`, has its first sign written so, or it would come back as one.
 */
export function cellText(text: string): string {
  const written = cleanText(text).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return clip(written, CELL_MAX);
}
