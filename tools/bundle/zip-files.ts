// One zip file of many files, made file by file.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Zip, ZipDeflate } from 'fflate';

/** The same instant for every file: the same files make the same bytes. */
const MADE = new Date(1980, 0, 1);

/** The zip's bytes; `files` are paths from the folder and stand in it as they are. */
export async function zipFiles(folder: string, files: readonly string[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const faults: Error[] = [];
  const zip = new Zip((fault, part) => {
    if (fault) faults.push(fault);
    else parts.push(part);
  });
  for (const name of files) {
    const entry = new ZipDeflate(name, { level: 6 });
    entry.mtime = MADE;
    zip.add(entry);
    entry.push(await readFile(join(folder, name)), true);
  }
  zip.end();
  if (faults[0] !== undefined) throw faults[0];
  return Buffer.concat(parts);
}
