// Finds the areas and the workplace a cell means.
import type { UnitId } from '../../domain/shared/ids.ts';
import { LANGUAGES } from '../../domain/shared/language.ts';
import type { Area, Unit } from '../../domain/shared/register.ts';
import { bare } from '../register/headings.ts';
import { wordReader } from '../triage-list/list-words.ts';

/** Areas by name or id, several with semicolons or commas between; `unknown` are those nobody knows. */
export function areaReader(areas: readonly Area[]) {
  const byWord = wordReader(areas);
  const codeOf = (word: string) => byWord('area', word) ?? opening(areas, word);
  return (
    cell: string,
  ): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
    const whole = codeOf(cell);
    if (whole !== undefined) return { ids: [whole], unknown: [] };
    // A name may hold a comma itself: semicolons and lines part first.
    const parts = cell.split(/[;\n]/).flatMap((part) => (codeOf(part) ? [part] : part.split(',')));
    const read = parts
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map((part) => ({ part, id: codeOf(part) }));
    return {
      ids: [...new Set(read.flatMap(({ id }) => id ?? []))],
      unknown: read.flatMap(({ part, id }) => (id === undefined ? [part] : [])),
    };
  };
}

/** The one area whose name begins with the word, as `It` does for `It og adgange`. */
function opening(areas: readonly Area[], word: string): string | undefined {
  const wanted = bare(word);
  if (wanted.length < 2) return undefined;
  const [found, ...others] = areas.filter(({ name }) =>
    LANGUAGES.some((language) => bare(name[language]).startsWith(wanted)),
  );
  return others.length === 0 ? found?.id : undefined;
}

/** A unit by its P-number, id or name; a name two of them have is nobody's. */
export function unitReader(units: readonly Unit[]): (cell: string) => UnitId | undefined {
  const known = new Map<string, UnitId | undefined>();
  for (const { id, name } of units) known.set(bare(name), known.has(bare(name)) ? undefined : id);
  for (const { id } of units) known.set(bare(id), id);
  for (const { id, pNumber } of units) if (pNumber !== undefined) known.set(bare(pNumber), id);
  return (cell) => known.get(bare(cell));
}
