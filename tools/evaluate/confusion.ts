/** Tells what is suggested first for each label, in lines to read. */
import type { Judged } from './judge.ts';

/** A table for each language: a line a label, with what was suggested and how often. */
export function confusionLines(judged: readonly Judged[], about: Judged['about']): string[] {
  const rows = judged.filter((row) => row.about === about);
  const langs = [...new Set(rows.map(({ lang }) => lang))].sort();
  return langs.flatMap((lang) => {
    const said = rows.filter((row) => row.lang === lang);
    const labels = byNumber(said.map(({ label }) => label));
    const width = Math.max(...labels.map(([label]) => label.length));
    return [
      `Suggested first for each ${about} (${lang}; a star where it is right)`,
      ...labels.map(([label, n]) => {
        const own = said.filter((row) => row.label === label);
        return `  ${label.padEnd(width)} ${String(n).padStart(3)}: ${suggestedFor(own)}`;
      }),
    ];
  });
}

function suggestedFor(rows: readonly Judged[]): string {
  const named = rows.map(({ suggested, place }) => `${suggested}${place === 0 ? '*' : ''}`);
  return byNumber(named)
    .map(([name, n]) => `${n} ${name}`)
    .join(', ');
}

/** Most frequent first, equals by name. */
function byNumber(names: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].toSorted(([one, n], [other, m]) => m - n || one.localeCompare(other, 'da'));
}
