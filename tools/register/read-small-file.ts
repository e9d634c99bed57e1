// Reads a table file somebody named.
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { MAX_FILE_MB, type TableFile } from '../../src/papers/register/sheet.ts';

/** A file far over the limit is not read into memory only to be refused; undefined when it cannot be opened. */
export async function readSmallFile(file: string): Promise<TableFile | undefined> {
  try {
    const { size } = await stat(file);
    const tooLarge = size > MAX_FILE_MB * 1024 * 1024;
    const bytes = tooLarge ? new Uint8Array(MAX_FILE_MB * 1024 * 1024 + 1) : await readFile(file);
    return { name: basename(file), bytes };
  } catch {
    return undefined;
  }
}
