// Loads proposals from elsewhere, and says in plain words what came of each row that needs a look.
import type { Person } from '../../src/domain/people/person.ts';
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { ok, type Result, refused } from '../../src/domain/shared/result.ts';
import { slugOf } from '../../src/domain/shared/slug.ts';
import { CELL_LOSSES } from '../../src/papers/import/import-problems.ts';
import { type ReadImport, readImport } from '../../src/papers/import/read-import.ts';
import type { AuditStore } from '../../src/ports/audit.ts';
import type { PeopleStore } from '../../src/ports/people-store.ts';
import type { ProposalStore } from '../../src/ports/proposal-store.ts';
import type { QuestionSetStore } from '../../src/ports/question-set-store.ts';
import type { RegistryStore } from '../../src/ports/registry-store.ts';
import { type LookDeps, lookAtImport } from '../../src/usecases/imports/look-at-import.ts';
import { type TakeDeps, takeImport } from '../../src/usecases/imports/take-import.ts';
import { COLLECTION_SET } from '../../src/usecases/leader-deps.ts';
import { everybody } from '../../src/usecases/operations/everybody.ts';
import { readSmallFile } from '../register/read-small-file.ts';
import type { Options } from './options.ts';
import { cellLines, importFileWords } from './problem-words.ts';
import { fileSums, planWords, stateWords, takenWords } from './words.ts';

export const EXIT = {
  /** Every row was or could be used. */
  done: 0,
  /** Nothing could be done. */
  failed: 1,
  /** Some rows could not be used; the rest was or could be. */
  partly: 2,
} as const;

export interface ImportDeps extends Omit<LookDeps, 'proposals'>, Omit<TakeDeps, 'proposals'> {
  readonly proposals: ProposalStore;
  readonly people: Pick<PeopleStore, 'page'>;
  readonly registry: Pick<RegistryStore, 'register'>;
  readonly sets: Pick<QuestionSetStore, 'latest'>;
  readonly audit: Pick<AuditStore, 'note'>;
  readonly tenant: TenantId;
  readonly print: (line: string) => void;
}

/** Resolves to the exit code. */
export async function runImport(deps: ImportDeps, options: Options): Promise<number> {
  const { print, tenant } = deps;
  const contact = await contactOf(deps, options);
  if (!contact.ok) return failed(deps, contact.problem);
  const [set, register] = await Promise.all([
    deps.sets.latest(tenant, COLLECTION_SET),
    deps.registry.register(tenant),
  ]);
  const bytes = await readSmallFile(options.file);
  if (bytes === undefined) {
    return failed(deps, `Filen findes ikke eller kan ikke åbnes: ${options.file}`);
  }
  const read = await readImport(bytes, { ...register, set });
  if (!read.ok) return failed(deps, importFileWords(read.problem));
  const { rows, problems } = read.value;
  for (const line of fileSums(read.value)) print(line);
  for (const line of cellLines(problems)) print(line);
  const batch = { id: slugOf(options.batch ?? options.from), from: options.from };
  const looked = await lookAtImport(deps, { tenant, batch: batch.id, rows });
  for (const state of looked.states) {
    const line = stateWords(state, options);
    if (line !== undefined) print(line);
  }
  for (const line of planWords(looked, options)) print(line);
  if (options.write && contact.value !== undefined) {
    const { id, version } = set;
    const taking = { ...options, tenant, batch, set: { id, version }, contact: contact.value.id };
    const taken = await takeImport(deps, looked, taking);
    const told = { from: batch.from, contact: contact.value.name };
    for (const line of takenWords(taken, told)) print(line);
    await noted(deps, batch.id, taken.added.length + taken.updated.length);
  }
  return exitOf(read.value);
}

function exitOf({ rows, problems }: ReadImport): number {
  if (rows.length === 0) return EXIT.failed;
  return problems.some(({ kind }) => CELL_LOSSES[kind] === 'row') ? EXIT.partly : EXIT.done;
}

function failed({ print }: ImportDeps, why: string): number {
  print(why);
  return EXIT.failed;
}

/** Whoever gets receipt and answers; needed once something is written. */
async function contactOf(
  deps: ImportDeps,
  { contact, write }: Options,
): Promise<Result<Person | undefined, string>> {
  if (contact === undefined) {
    return write
      ? refused('Skriv, hvem der får kvittering og svar: --contact MAIL.')
      : ok(undefined);
  }
  const mail = contact.trim().toLowerCase();
  const found = (await everybody(deps, deps.tenant)).find(
    (one) => one.mail?.toLowerCase() === mail,
  );
  if (found?.place !== undefined && found.unreachable === undefined) return ok(found);
  return refused(
    found === undefined
      ? `Botten kender ingen med mailen ${contact}. Bed vedkommende skrive "hej" til Forenkl i Teams først.`
      : `Botten kan ikke skrive til ${contact}. Bed vedkommende skrive "hej" til Forenkl i Teams først.`,
  );
}

async function noted(
  { audit, clock, tenant }: ImportDeps,
  batch: string,
  changed: number,
): Promise<void> {
  if (changed === 0) return;
  const at = clock.now().toISOString();
  const operation = `import-${batch}`;
  await audit.note(tenant, [{ what: 'imported', at, by: 'file', operation, about: batch }]);
}
