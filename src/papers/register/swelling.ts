// Finds out whether a zipped workbook is much larger inside than outside, before it is read.
import { inflateRawSync } from 'node:zlib';
import { columnNumber, MAX_MERGED_CELLS, mergedCells } from './merged-cells.ts';

const MAX_INFLATED = 40_000_000;
const MAX_ENTRIES = 1_000;
/** A named range is unfolded cell by cell when the workbook is read. */
const MAX_NAMED_CELLS = 500_000;

/** What a zipped workbook holds. */
export interface Inside {
  /** Its merged cells are few enough to be unfolded. */
  readonly unfolds: boolean;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const ENTRY_SIZE = 46;

/**
 * Undefined when the parts of a zip file unpack to more than 40 MB, are more than 1,000, or name
 * ranges of half a million cells; also when it is not put together as a zip file should be. What
 * the file says of its own sizes is not believed.
 */
export function lookInside(bytes: Uint8Array): Inside | undefined {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + END_SIZE > zip.length || zip.readUInt32LE(end) !== END) return undefined;
  const count = zip.readUInt16LE(end + 10);
  if (count > MAX_ENTRIES) return undefined;
  let at = zip.readUInt32LE(end + 16);
  let left = MAX_INFLATED;
  let merged = 0;
  for (let entry = 0; entry < count; entry += 1) {
    if (at + ENTRY_SIZE > zip.length || zip.readUInt32LE(at) !== ENTRY) return undefined;
    const part = unpack(zip, at, left);
    if (part === undefined || namedCells(part) > MAX_NAMED_CELLS) return undefined;
    merged += mergedCells(part);
    left -= part.length;
    at += ENTRY_SIZE + [28, 30, 32].reduce((sum, field) => sum + zip.readUInt16LE(at + field), 0);
  }
  return { unfolds: merged <= MAX_MERGED_CELLS };
}

/** The unpacked part; undefined when it is larger than `left` bytes or broken. */
function unpack(zip: Buffer, entry: number, left: number): Buffer | undefined {
  const method = zip.readUInt16LE(entry + 10);
  const size = zip.readUInt32LE(entry + 20);
  const local = zip.readUInt32LE(entry + 42);
  if (local + 30 > zip.length) return undefined;
  const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
  const packed = zip.subarray(start, start + size);
  if (method === 0) return packed.length <= left ? packed : undefined;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(left, 1) });
  } catch {
    // Too large and broken come to the same: it is not read.
    return undefined;
  }
}

function namedCells(part: Buffer): number {
  if (!part.includes('<definedName')) return 0;
  const ranges = part.toString('utf8').matchAll(/\$([A-Z]{1,3})\$(\d+):\$([A-Z]{1,3})\$(\d+)/g);
  return [...ranges].reduce((sum, [, left = '', top, right = '', bottom]) => {
    const columns = columnNumber(right) - columnNumber(left) + 1;
    return sum + Math.max(0, columns) * Math.max(0, Number(bottom) - Number(top) + 1);
  }, 0);
}
