// The files of a folder that are worth shipping.
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Nothing of these is ever read by a running program. */
const FOR_PEOPLE = /\.(?:map|d\.[cm]?ts)$/;

/** Their paths from the folder, with slashes, in order; no links and no files for editors alone. */
export async function folderFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !FOR_PEOPLE.test(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}
