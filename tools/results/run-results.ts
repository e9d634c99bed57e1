// Writes the kept results of a round into a new Excel file, or lists those there are.
import type { Round } from '../../src/domain/round/round.ts';
import type { TenantId } from '../../src/domain/shared/ids.ts';
import { dayOf } from '../../src/domain/shared/time.ts';
import { writeResults } from '../../src/papers/results/write-results.ts';
import type { Stores } from '../../src/storage/index.ts';
import { onPaper } from '../../src/usecases/rounds/results/offer-results.ts';
import { writeNewFile } from '../list/write-new-file.ts';
import type { Options } from './options.ts';

export interface ResultsDeps extends Pick<Stores, 'rounds' | 'results' | 'audit'> {
  readonly tenant: TenantId;
  readonly now: () => Date;
  readonly fresh: () => string;
  readonly print: (line: string) => void;
}

export const EXIT = {
  /** Written, or listed. */
  done: 0,
  failed: 1,
} as const;

/** Resolves to the exit code. A file that is there is never written over. */
export async function runResults(
  deps: ResultsDeps,
  { round: wanted, file, language }: Options,
): Promise<number> {
  const counted = (await deps.rounds.all(deps.tenant)).filter(hasResults);
  if (wanted === undefined || file === undefined) return list(deps, counted);
  const found = counted.filter((round) => round.id === wanted || nameOf(round) === wanted);
  const [round, ...more] = found;
  if (round === undefined || more.length > 0) {
    deps.print(
      round === undefined
        ? `Der er intet resultat for "${wanted}". Se listen med: npm run results`
        : `Flere hedder "${wanted}". Brug id: ${found.map(({ id }) => id).join(', ')}`,
    );
    return EXIT.failed;
  }
  const at = { tenant: deps.tenant, round: round.id };
  const report = await deps.results.report(at);
  if (report === undefined) {
    deps.print(`"${nameOf(round)}" er ikke gjort op endnu. Prøv igen om et minut.`);
    return EXIT.failed;
  }
  const texts = (item: string) => deps.results.texts(at, item);
  const bytes = await writeResults(await onPaper(deps, { report, texts }), language);
  const trouble = await writeNewFile(file, bytes);
  if (trouble !== undefined) {
    deps.print(trouble);
    return EXIT.failed;
  }
  await note(deps, round);
  deps.print(`Resultatet af "${nameOf(round)}" er skrevet i ${file}.`);
  deps.print(
    'Filen rummer også fritekst, der ikke er frigivet. Del den kun med dem, der må se den.',
  );
  return EXIT.done;
}

function list({ print }: ResultsDeps, counted: readonly Round[]): number {
  if (counted.length === 0) print('Der er ingen resultater endnu.');
  for (const round of counted) {
    print(`${round.id}  ${dayOf(round.countedAt ?? '')}  ${nameOf(round)}`);
  }
  return EXIT.done;
}

/** Whoever runs the program is signed in nowhere. */
async function note({ audit, tenant, now, fresh }: ResultsDeps, { id }: Round): Promise<void> {
  const operation = `export-results-${fresh()}`;
  const at = now().toISOString();
  await audit.note(tenant, [
    { what: 'exported', at, by: 'file', operation, about: id, more: 'results' },
  ]);
}

function hasResults({ kind, countedAt }: Round): boolean {
  return kind !== 'collection' && countedAt !== undefined;
}

/** With what tells a wave from the others. */
function nameOf({ title, wave }: Round): string {
  return wave === undefined || title.includes(wave.label) ? title : `${title} ${wave.label}`;
}
