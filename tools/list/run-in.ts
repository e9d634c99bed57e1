// Takes a changed list in: says what is new cell by cell, and writes it when told to.
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { ok, type Result, refused } from '../../src/domain/shared/result.ts';
import { readList } from '../../src/papers/triage-list/read-list.ts';
import { loadList } from '../../src/usecases/triage/load-list.ts';
import { readSmallFile } from '../register/read-small-file.ts';
import { EXIT, everybody, type ListDeps } from './list-deps.ts';
import type { InOptions } from './options.ts';
import { cellsWords, faultWords, listFileWords, sumWords } from './words.ts';

type InWanted = Pick<InOptions, 'file' | 'write' | 'as'>;

/** In a trial run, when nobody is named. */
const SOMEBODY = asId<PersonId>('somebody');

/** Resolves to the exit code. */
export async function runIn(deps: ListDeps, options: InWanted): Promise<number> {
  const { tenant, print } = deps;
  const { file, write } = options;
  const person = await assessor(deps, options);
  if (!person.ok) return failed(deps, person.problem);
  const bytes = await readSmallFile(file);
  if (bytes === undefined) {
    return failed(deps, `Filen findes ikke eller kan ikke åbnes: ${file}`);
  }
  const register = await deps.registry.register(tenant);
  const read = await readList(bytes, register.areas);
  if (!read.ok) return failed(deps, listFileWords(read.problem));
  const { rows, faults } = read.value;
  const outcomes = await loadList(deps, { tenant, rows, person: person.value, write });
  const changed = outcomes.filter((one) => one.kind === 'change');
  for (const line of changed.flatMap((one) => cellsWords(one, register))) print(line);
  const left = [...faults, ...outcomes]
    .toSorted((one, other) => one.row - other.row)
    .flatMap((one) => faultWords(one) ?? []);
  for (const line of left) print(line);
  const sums = { changed: changed.length, refused: left.length, write };
  for (const line of sumWords(sums)) print(line);
  return left.length > 0 ? EXIT.partly : EXIT.done;
}

function failed({ print }: ListDeps, why: string): number {
  print(why);
  return EXIT.failed;
}

/** Who assesses; a refusal says what is missing. */
async function assessor(
  deps: ListDeps,
  { write, as }: Pick<InWanted, 'write' | 'as'>,
): Promise<Result<PersonId, string>> {
  if (as === undefined) {
    return write
      ? refused('Skriv, hvem der har vurderet: --as MAIL. Så står det på vurderingerne.')
      : ok(SOMEBODY);
  }
  const wanted = as.trim().toLowerCase();
  const person = (await everybody(deps)).find(({ mail }) => mail?.toLowerCase() === wanted);
  return person === undefined
    ? refused(
        `Botten kender ingen med mailen ${as}. Bed vedkommende skrive til Forenkl i Teams først.`,
      )
    : ok(person.id);
}
