// Writes the list of proposals into a new Excel file.
import { dayOf } from '../../src/domain/shared/time.ts';
import { lateBy } from '../../src/domain/triage/late.ts';
import { writeList } from '../../src/papers/triage-list/write-list.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { chosen } from './chosen.ts';
import { EXIT, everybody, type ListDeps } from './list-deps.ts';
import { lineOf } from './list-lines.ts';
import type { OutOptions } from './options.ts';
import { writeNewFile } from './write-new-file.ts';

/** Resolves to the exit code. A file that is there is never written over. */
export async function runOut(
  deps: ListDeps,
  { file, words, language }: Pick<OutOptions, 'file' | 'words' | 'language'>,
): Promise<number> {
  const { tenant, registry, clock, calendar, print } = deps;
  const [register, rules, proposals, known] = await Promise.all([
    registry.register(tenant),
    registry.rules(tenant),
    makeProjection(deps).proposals(tenant),
    everybody(deps),
  ]);
  const names = deps.namesOf(register, language);
  const late = lateBy(dayOf(clock.now()), rules.deadlines, calendar);
  const by = { ...late, names, matrix: rules.matrix, several: rules.severalAssessors };
  const found = chosen(proposals, words, by);
  if (found === undefined) {
    print(`"${words}" kender vi ikke. Skriv et område, en status, kø eller mangler vurdering.`);
    return EXIT.failed;
  }
  const people = new Map(known.map(({ id, name }) => [id, name]));
  const lines = found.map((proposal) => lineOf(proposal, { names, people, language }));
  const bytes = await writeList(lines, { areas: register.areas, language });
  const trouble = await writeNewFile(file, bytes);
  if (trouble !== undefined) {
    print(trouble);
    return EXIT.failed;
  }
  print(`${found.length} forslag er skrevet i ${file}.`);
  print(
    'Filen rummer forslagenes tekster og interne noter. Del den kun med dem, der behandler dem.',
  );
  return EXIT.done;
}
