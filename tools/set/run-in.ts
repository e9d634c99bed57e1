// Takes a changed question set in: names every problem by its cell, says what changes, and publishes.
import { readSet } from '../../src/papers/question-set/read-set.ts';
import { publishSet } from '../../src/usecases/sets/publish-set.ts';
import { readSmallFile } from '../register/read-small-file.ts';
import { fileWords } from '../register/words.ts';
import type { InOptions } from './options.ts';
import { EXIT, type SetDeps } from './set-deps.ts';
import { behindWords, outcomeWords, problemWords } from './words.ts';

/** Resolves to the exit code. Nothing is written while anything is wrong. */
export async function runIn(
  { sets, tenant, print }: SetDeps,
  { file, write }: Pick<InOptions, 'file' | 'write'>,
): Promise<number> {
  const bytes = await readSmallFile(file);
  if (bytes === undefined) {
    print(`Filen findes ikke eller kan ikke åbnes: ${file}`);
    return EXIT.failed;
  }
  const read = await readSet(bytes);
  if (!read.ok) {
    print(fileWords(read.problem));
    return EXIT.failed;
  }
  if (read.value.kind === 'problems') {
    for (const problem of read.value.problems) print(problemWords(problem));
    print('Intet er gemt. Ret cellerne, og indlæs filen igen.');
    return EXIT.faulty;
  }
  const { set } = read.value;
  const outcome = await publishSet({ sets }, { tenant, set, write });
  if (!outcome.ok) {
    print(behindWords(set, outcome.problem));
    return EXIT.failed;
  }
  for (const line of outcomeWords(set, outcome.value, write)) print(line);
  return EXIT.done;
}
