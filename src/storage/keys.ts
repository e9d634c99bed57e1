// The one place where partition and row keys are written and read.
import type { Range } from './table.ts';

const SEPARATOR = '~';
const PLAIN = /^[A-Za-z0-9:._@+-]+$/;
const NOT_PLAIN = /[^A-Za-z0-9:._@+-]/g;
const ESCAPED = /=([0-9a-f]{4})/g;
const EMPTY = '=';
const HIGHEST_NUMBER = 999_999;

/**
 * Writes a key of parts with `~` between them. Any text comes out the same again with `partsOfKey`;
 * whole numbers from 0 to 999,999 become six digits, so that they sort as numbers do.
 */
export function key(...parts: readonly (string | number)[]): string {
  return parts.map((part) => (typeof part === 'number' ? digits(part) : escaped(part))).join('~');
}

/** The parts of a key as texts; a number stays six digits. */
export function partsOfKey(written: string): readonly string[] {
  return written.split(SEPARATOR).map(unescaped);
}

/** All rows whose key opens with these parts and goes on. */
export function rowsUnder(...parts: readonly (string | number)[]): Range {
  const from = `${key(...parts)}${SEPARATOR}`;
  // No part holds a separator, and all else it may hold sorts before one.
  return { from, before: `${from}${SEPARATOR}` };
}

/** The rows of a range that come after this one. */
export function rowsAfter(row: string, range: Range): Range {
  // What a key may hold sorts after this mark, so no row lies between.
  return { ...range, from: `${row}!` };
}

function digits(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > HIGHEST_NUMBER) {
    throw new RangeError(`a key holds whole numbers from 0 to ${HIGHEST_NUMBER}, not ${number}`);
  }
  return String(number).padStart(6, '0');
}

/** Escapes by UTF-16 code unit, so that even half a surrogate pair comes back. */
function escaped(text: string): string {
  if (PLAIN.test(text)) return text;
  if (text === '') return EMPTY;
  return text.replace(NOT_PLAIN, (unit) => `=${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescaped(part: string): string {
  if (part === EMPTY) return '';
  return part.replace(ESCAPED, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
