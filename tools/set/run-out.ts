// Writes the newest version of a question set into a new Excel file.
import { writeSet } from '../../src/papers/question-set/write-set.ts';
import { writeNewFile } from '../list/write-new-file.ts';
import { either } from '../register/words.ts';
import type { OutOptions } from './options.ts';
import { EXIT, type SetDeps } from './set-deps.ts';

/** Resolves to the exit code. A file that is there is never written over. */
export async function runOut(
  { sets, tenant, print }: SetDeps,
  { id, file }: Pick<OutOptions, 'id' | 'file'>,
): Promise<number> {
  const all = await sets.newest(tenant);
  const set = all.find((one) => one.id === id);
  if (set === undefined) {
    print(`Spørgeskemaet "${id}" findes ikke. Skriv ${either(all.map((one) => one.id))}.`);
    return EXIT.failed;
  }
  const trouble = await writeNewFile(file, await writeSet(set));
  if (trouble !== undefined) {
    print(trouble);
    return EXIT.failed;
  }
  print(`"${set.title.da}", version ${set.version}, er skrevet i ${file}.`);
  print('Ret i filen, og indlæs den igen. Arket Vejledning fortæller hvordan.');
  return EXIT.done;
}
