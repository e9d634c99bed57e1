// Loads a municipality's own KLE, and says in plain words what came of it.
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { type KleFileProblem, type KleProblem, readKle } from '../../src/papers/kle/read-kle.ts';
import type { RegistryStore } from '../../src/ports/registry-store.ts';
import { readSmallFile } from '../register/read-small-file.ts';
import { fileWords } from '../register/words.ts';
import type { Options } from './options.ts';

export const EXIT = {
  /** Every row was or could be used. */
  done: 0,
  /** Nothing could be done. */
  failed: 1,
  /** Some rows could not be used; the rest was or could be. */
  partly: 2,
} as const;

export interface KleDeps {
  readonly registry: Pick<RegistryStore, 'subjects' | 'putSubjects'>;
  readonly tenant: TenantId;
  readonly print: (line: string) => void;
}

/** Resolves to the exit code. */
export async function runKle(deps: KleDeps, { file, write }: Omit<Options, 'tenant'>) {
  const { registry, tenant, print } = deps;
  const bytes = await readSmallFile(file);
  if (bytes === undefined) {
    print(`Filen findes ikke eller kan ikke åbnes: ${file}`);
    return EXIT.failed;
  }
  const read = await readKle(bytes);
  if (!read.ok) {
    print(problemWords(read.problem));
    return EXIT.failed;
  }
  const { subjects, problems } = read.value;
  for (const problem of problems) print(rowWords(problem));
  if (subjects.length === 0) {
    print('Der er ingen emner i filen. Et emne har et nummer som 85.11.06.');
    return EXIT.failed;
  }
  const before = await registry.subjects(tenant);
  const fresh = subjects.filter(({ number }) => !before.has(number)).length;
  const renamed = subjects.filter(({ number, title }) => (before.get(number) ?? title) !== title);
  const gone = before.size - (subjects.length - fresh);
  print(
    `${subjects.length === 1 ? '1 emne' : `${count(subjects.length)} emner`}: ${count(fresh)} nye, ${count(renamed.length)} med ny titel, ${count(gone)} udgår.`,
  );
  if (write) await registry.putSubjects(tenant, subjects);
  print(write ? 'Emnerne er gemt.' : 'Prøve: intet er gemt. Gem med --write.');
  return problems.length > 0 ? EXIT.partly : EXIT.done;
}

function problemWords(problem: KleFileProblem): string {
  switch (problem.kind) {
    case 'no-list':
      return 'Filen skal have kolonnerne Nummer og Titel.';
    case 'too-many':
      return `Der er plads til ${count(problem.limit)} emner. Filen har flere.`;
    default:
      return fileWords(problem);
  }
}

const WORDS: Readonly<Record<KleProblem['kind'], (value: string) => string>> = {
  'not-a-number': (value) => `"${value}" er ikke et KLE-nummer. Skriv det som 85.11.06.`,
  'no-title': (value) => `${value} har ingen titel.`,
  repeated: (value) => `${value} står der mere end én gang. Den første tæller.`,
};

function rowWords({ kind, row, value }: KleProblem): string {
  return `  række ${row}: ${WORDS[kind](value)} Rækken er ikke med.`;
}

function count(number: number): string {
  return number.toLocaleString('da-DK');
}
