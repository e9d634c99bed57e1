// Loads a list of people a survey is to go to, and says in plain words what came of it.
import { randomUUID } from 'node:crypto';
import { basename, extname } from 'node:path';
import { peopleByKey } from '../../src/domain/round/resolve-audience.ts';
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { slugOf } from '../../src/domain/shared/slug.ts';
import { LOST_ROWS, readAudience } from '../../src/papers/audience/read-audience.ts';
import type { AudienceStore } from '../../src/ports/audience-store.ts';
import type { PeopleStore } from '../../src/ports/people-store.ts';
import { everybody } from '../../src/usecases/operations/everybody.ts';
import { readSmallFile } from '../register/read-small-file.ts';
import { fileWords } from '../register/words.ts';
import type { Options } from './options.ts';
import { problemWords, sumWords } from './words.ts';

export const EXIT = {
  /** Every row was or could be used. */
  done: 0,
  /** Nothing could be done. */
  failed: 1,
  /** Some rows could not be used; the rest was or could be. */
  partly: 2,
} as const;

export interface AudienceDeps {
  readonly audiences: Pick<AudienceStore, 'add'>;
  readonly people: Pick<PeopleStore, 'page'>;
  readonly tenant: TenantId;
  /** The ISO instant of the run. */
  readonly now: string;
  readonly print: (line: string) => void;
}

/** Resolves to the exit code. */
export async function runAudience(
  deps: AudienceDeps,
  { file, write, as, series }: Options,
): Promise<number> {
  const { tenant, print, now } = deps;
  const people = await everybody(deps, tenant);
  const by = as?.trim().toLowerCase();
  if (write && !people.some(({ mail }) => mail !== undefined && mail.toLowerCase() === by)) {
    print(whoWords(as));
    return EXIT.failed;
  }
  const bytes = await readSmallFile(file);
  if (bytes === undefined) {
    print(`Filen findes ikke eller kan ikke åbnes: ${file}`);
    return EXIT.failed;
  }
  const read = await readAudience(bytes);
  if (!read.ok) {
    print(fileWords(read.problem));
    return EXIT.failed;
  }
  const { problems, people: listed, doubles } = read.value;
  for (const problem of problems) print(problemWords(problem));
  if (listed.length === 0) {
    print('Der er ikke noget at indlæse.');
    return EXIT.failed;
  }
  const name = basename(file, extname(file));
  const list = { tenant, id: randomUUID(), name, people: listed, doubles, at: now };
  const told = { by: by ?? '', series: slugOf(series ?? name) };
  if (write) await deps.audiences.add({ ...list, ...told });
  const byKey = peopleByKey(people);
  const hasApp = (mail: string) => byKey.find({ name: mail, mail })?.place !== undefined;
  const known = listed.filter(({ mail }) => hasApp(mail)).length;
  for (const line of sumWords(read.value, { known, write })) print(line);
  return problems.some(({ kind }) => LOST_ROWS.includes(kind)) ? EXIT.partly : EXIT.done;
}

function whoWords(as: string | undefined): string {
  return as === undefined
    ? 'Skriv, hvem der lægger listen ind: --as MAIL.'
    : `Botten kender ingen med mailen ${as}. Bed vedkommende skrive til Forenkl i Teams først.`;
}
