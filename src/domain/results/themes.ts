// What free texts are about: counted by theme, with the words of the texts that say so.
import type { Theme } from './report.ts';
import { themeKey } from './report.ts';

/** A theme one text speaks of, with its words as they stand there. */
export interface Heard extends Pick<Theme, 'of' | 'is' | 'name'> {
  readonly words: readonly string[];
}

/** What a text speaks of; the same text always the same. */
export type Read = (text: string) => readonly Heard[];

/** Words shown of a theme. */
const MOST_WORDS = 6;

/** Themes of all texts, those most people wrote of first. One array a person: whoever says a thing twice counts once. */
export function themesOf(people: readonly (readonly string[])[], read: Read): readonly Theme[] {
  const themes = new Map<
    string,
    { theme: Omit<Theme, 'n' | 'words'>; n: number; words: string[] }
  >();
  for (const texts of people) {
    const heard = texts.flatMap(read);
    for (const key of new Set(heard.map(themeKey))) {
      const same = heard.filter((one) => themeKey(one) === key);
      const [first] = same;
      if (first === undefined) continue;
      const { of, is, name } = first;
      const known = themes.get(key) ?? {
        theme: { of, is, ...(name !== undefined && { name }) },
        n: 0,
        words: [],
      };
      known.n += 1;
      known.words.push(...new Set(same.flatMap(({ words }) => words.map(lower))));
      themes.set(key, known);
    }
  }
  return [...themes.values()]
    .map(({ theme, n, words }) => ({ ...theme, n, words: mostUsual(words) }))
    .toSorted((one, other) => other.n - one.n || (themeKey(one) < themeKey(other) ? -1 : 1));
}

function mostUsual(words: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .toSorted(([a, many], [b, other]) => other - many || (a < b ? -1 : 1))
    .map(([word]) => word)
    .slice(0, MOST_WORDS);
}

/** Names written in capitals stay so. */
function lower(word: string): string {
  return word === word.toLocaleUpperCase('da') ? word : word.toLocaleLowerCase('da');
}
