// Writes a file somebody named, unless it is there already.
import { writeFile } from 'node:fs/promises';

/** What to tell whoever named it; undefined when it was written. */
export async function writeNewFile(file: string, bytes: Uint8Array): Promise<string | undefined> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
    return undefined;
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    return there
      ? `Filen findes allerede: ${file}. Vælg et andet navn, eller flyt den.`
      : `Filen kan ikke skrives: ${file}. Findes mappen, og må du skrive i den?`;
  }
}
