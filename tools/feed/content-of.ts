/** The text of a file somebody named. */
import { readFile } from 'node:fs/promises';
import { errorCode, refusal } from '../dev/refusal.ts';

/** Refuses in one sentence when it is not there or cannot be read. */
export async function contentOf(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const reason = errorCode(error) === 'ENOENT' ? 'is not there' : 'cannot be read';
    throw refusal(`The file ${file} ${reason}.`);
  }
}
