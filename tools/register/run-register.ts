// Loads a register file into a registry and says in plain words what came of it.
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { LOSSES } from '../../src/papers/register/problems.ts';
import { readRegisterFile } from '../../src/papers/register/read-register.ts';
import type { AuditStore } from '../../src/ports/audit.ts';
import type { RegistryStore } from '../../src/ports/registry-store.ts';
import { loadRegister } from '../../src/usecases/load-register.ts';
import { loadedEntries } from '../../src/usecases/loaded-entries.ts';
import type { Options } from './options.ts';
import { readSmallFile } from './read-small-file.ts';
import { fileWords, planWords, problemCount, problemWords } from './words.ts';

export const EXIT = {
  /** Everything in the file was or could be loaded. */
  loaded: 0,
  /** Nothing could be done. */
  failed: 1,
  /** Some of the file could not be used; the rest was or could be loaded. */
  partly: 2,
} as const;

export interface RegisterDeps {
  readonly registry: RegistryStore;
  readonly audit: Pick<AuditStore, 'note'>;
  readonly tenant: TenantId;
  /** The ISO instant of the run. */
  readonly now: string;
  readonly print: (line: string) => void;
}

/** Resolves to the exit code. */
export async function runRegister(
  { registry, audit, tenant, now, print }: RegisterDeps,
  { file, dryRun }: Options,
): Promise<number> {
  const bytes = await readSmallFile(file);
  if (bytes === undefined) {
    print(`Filen findes ikke eller kan ikke åbnes: ${file}`);
    return EXIT.failed;
  }
  const { areas } = await registry.register(tenant);
  const read = await readRegisterFile(bytes, areas);
  if (!read.ok) {
    print(fileWords(read.problem));
    return EXIT.failed;
  }
  const { rows, settings, problems } = read.value;
  print(problemCount(problems));
  for (const problem of problems) print(`  ${problemWords(problem)}`);
  if (Object.values(rows).flat().length + settings.length === 0) {
    print('Der er ikke noget at indlæse.');
    return EXIT.failed;
  }
  print('');
  const plan = await loadRegister({ registry }, { tenant, rows, settings, dryRun });
  for (const line of planWords(plan, dryRun)) print(line);
  if (!dryRun) await audit.note(tenant, loadedEntries(plan, now));
  return problems.some(({ kind }) => LOSSES[kind] !== 'column') ? EXIT.partly : EXIT.loaded;
}
