// Exports in a folder of this machine.
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { BackupStore } from '../../ports/backup-store.ts';

/** Makes the store; folders are made as they are needed. */
export function makeFolderStore(folder: string): BackupStore {
  return {
    async write(path, bytes) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      // Half a file is never seen under its name.
      await writeFile(`${file}.part`, bytes);
      await rename(`${file}.part`, file);
    },
    async read(path) {
      try {
        return await readFile(join(folder, path));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async list(opening) {
      const found = await readdir(folder, { recursive: true, withFileTypes: true }).catch(nothing);
      const files = found.filter((one) => one.isFile() && !one.name.endsWith('.part'));
      const paths = files.map(({ parentPath, name }) => relative(folder, join(parentPath, name)));
      const plain = paths.map((path) => path.replaceAll(sep, '/'));
      return plain.filter((path) => path.startsWith(opening)).sort();
    },
  };
}

function nothing(error: unknown): [] {
  if (isMissing(error)) return [];
  throw error;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
