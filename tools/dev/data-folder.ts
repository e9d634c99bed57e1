/** The folder where `npm run dev` keeps its data, and who may use it: one program at a time. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from './parent-watch.ts';
import { errorCode, refusal } from './refusal.ts';

const LOCK = 'dev.lock';

/** Claims the folder for this process; the answer gives it back. `fresh` empties it first. */
export async function claimDataFolder(
  folder: string,
  fresh: boolean,
): Promise<() => Promise<void>> {
  const lock = join(folder, LOCK);
  try {
    await mkdir(folder, { recursive: true });
    await takeLock(lock, folder);
    if (fresh) await empty(folder);
  } catch (error) {
    const code = errorCode(error);
    if (code === '') throw error;
    throw refusal(`The data folder ${folder} cannot be written to (${code}).`);
  }
  return () => rm(lock, { force: true });
}

async function takeLock(lock: string, folder: string): Promise<void> {
  try {
    await writeFile(lock, `${process.pid}\n`, { flag: 'wx' });
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    const holder = Number(await readFile(lock, 'utf8'));
    if (holder > 0 && isAlive(holder)) {
      throw refusal(
        `Another npm run dev (process ${holder}) uses the data folder ${folder}: stop it first, ` +
          `or delete ${lock} if that process is something else.`,
      );
    }
    // Left behind by one that was killed.
    await rm(lock, { force: true });
    await takeLock(lock, folder);
  }
}

async function empty(folder: string): Promise<void> {
  const entries = (await readdir(folder)).filter((entry) => entry !== LOCK);
  for (const entry of entries) await rm(join(folder, entry), { recursive: true, force: true });
}
