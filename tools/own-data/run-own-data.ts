// Writes everything stored about one person into a new file, for whoever must hand it over.
import type { Person } from '../../src/domain/people/person.ts';
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { writeOwnData } from '../../src/papers/own-data/write-own-data.ts';
import type { Stores } from '../../src/storage/index.ts';
import { writeNewFile } from '../list/write-new-file.ts';
import type { Options } from './options.ts';

export interface OwnDataDeps extends Pick<Stores, 'people' | 'erasures' | 'audit'> {
  readonly tenant: TenantId;
  readonly now: () => Date;
  readonly fresh: () => string;
  readonly print: (line: string) => void;
}

export const EXIT = { done: 0, failed: 1 } as const;
const PAGE = 500;

/** Resolves to the exit code. A file that is there is never written over. */
export async function runOwnData(
  deps: OwnDataDeps,
  { person: wanted, file, language }: Omit<Options, 'tenant'>,
): Promise<number> {
  const { tenant, now, print } = deps;
  const found = await peopleCalled(deps, wanted);
  const [one, ...more] = found;
  if (one === undefined || more.length > 0) {
    print(
      one === undefined
        ? `Forenkl kender ingen "${wanted}". Prøv med mail eller Entra-id.`
        : `Flere hedder "${wanted}". Brug Entra-id: ${found.map(({ entra }) => entra).join(', ')}`,
    );
    return EXIT.failed;
  }
  const { id: person, name, mail } = one;
  const who = { person, name, ...(mail !== undefined && { mail }) };
  const rows = await deps.erasures.about(tenant, who);
  const bytes = writeOwnData({ rows, name, madeAt: now().toISOString() }, language);
  const trouble = await writeNewFile(file, bytes);
  if (trouble !== undefined) {
    print(trouble);
    return EXIT.failed;
  }
  await note(deps, person);
  print(`Alt, hvad der er gemt om ${name}, er skrevet i ${file}.`);
  print('Giv filen til personen selv, og slet den bagefter.');
  return EXIT.done;
}

async function peopleCalled(
  { people, tenant }: OwnDataDeps,
  wanted: string,
): Promise<readonly Person[]> {
  const typed = wanted.trim().toLocaleLowerCase('da');
  const found: Person[] = [];
  for (let after: string | undefined; ; ) {
    const page = await people.page(tenant, { limit: PAGE, ...(after !== undefined && { after }) });
    found.push(
      ...page.people.filter(({ entra, name, mail = '' }) =>
        [entra, name, mail].some((one) => one.toLocaleLowerCase('da') === typed),
      ),
    );
    if (page.next === undefined) return found;
    after = page.next;
  }
}

/** Whoever runs the program is signed in nowhere. */
async function note(
  { audit, tenant, now, fresh }: OwnDataDeps,
  about: Person['id'],
): Promise<void> {
  const operation = `export-own-data-${fresh()}`;
  const at = now().toISOString();
  await audit.note(tenant, [
    { what: 'exported', at, by: 'file', operation, about, more: 'own-data' },
  ]);
}
