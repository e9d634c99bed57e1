// Finds variables that look like ours and are not: a misspelt setting must not be ignored in silence.
import type { ConfigProblem } from './config.ts';

const OURS = 'FORENKL_';

/** One problem for each unknown variable of ours, with the setting it was probably meant to be. */
export function findTypos(
  names: readonly string[],
  known: readonly string[],
): readonly ConfigProblem[] {
  return names
    .filter((name) => name.toUpperCase().startsWith(OURS) && !known.includes(name))
    .map((name) => ({ variable: name, remedy: remedyFor(name, known) }));
}

function remedyFor(name: string, known: readonly string[]): string {
  const [nearest] = known
    .map((setting) => ({ setting, distance: editDistance(name.toUpperCase(), setting) }))
    .sort((a, b) => a.distance - b.distance);
  const guess =
    nearest !== undefined && nearest.distance <= 4 ? ` Did you mean ${nearest.setting}?` : '';
  return `${name} is no setting of this program, probably a typo.${guess} Correct or remove it.`;
}

/** Levenshtein distance: letters to insert, remove or replace. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...b].entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
