// Tells which areas of a register a text may be about, and what in it says so.
import type { AreaId } from '../../domain/shared/ids.ts';
import type { Area } from '../../domain/shared/register.ts';
import type { Candidate } from '../../domain/triage/rank-suggestions.ts';
import type { Stem } from '../danish-words.ts';
import { findHits, type Hit } from './find-hits.ts';
import { isLittleWord } from './language-of.ts';
import { reasonsFor } from './reasons-for.ts';
import { tokensOf } from './tokens.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';
import type { Words } from './words-shape.ts';

export interface AboutAreas {
  readonly text: string;
  readonly words: Words;
  /** What the areas of the file of words may be called. */
  readonly names: Vocabulary;
  /** Of the text's language. */
  readonly stem: Stem;
  readonly hits: readonly Hit[];
}

/** Words of a name that are shorter say too little. */
const SHORTEST_NAME = 4;

/** One for each area; an area whose name the file does not know has the words of its name. */
export function areaCandidates(
  areas: readonly Area[],
  about: AboutAreas,
): readonly Candidate<AreaId>[] {
  const keys = Object.keys(about.words.areas);
  return areas.map((area) => {
    const stands = standsFor(area, keys, about.names);
    const hits = about.hits.flatMap((hit) => {
      const counts = stands.get(hit.clue.is);
      return counts === undefined ? [] : { ...hit, weight: hit.weight * counts };
    });
    const usual = [...stands].map(([key, counts]) => usuallyOf(key, about.words) * counts);
    const reasons = reasonsFor([...hits, ...namedIn(area, about)]);
    return { is: area.id, usually: Math.max(0, ...usual), reasons };
  });
}

/**
 * Areas of the file of words an area stands for, and how much each counts: the one its id is, or
 * those whose names are in its Danish name, also bent or in a compound. `Økonomi og indkøb` stands
 * for two, `Andet` for none.
 */
export function standsFor(
  { id, name }: Area,
  keys: readonly string[],
  names: Vocabulary,
): ReadonlyMap<string, number> {
  const own = keys.find((key) => key === id);
  if (own !== undefined) return new Map([[own, 1]]);
  const counts = new Map<string, number>();
  for (const { clue } of findHits(name.da, names)) {
    counts.set(clue.is, Math.max(clue.weight, counts.get(clue.is) ?? 0));
  }
  return counts;
}

function usuallyOf(key: string, { areas }: Words): number {
  return areas[key]?.usually ?? 0;
}

/** Where the text has words of the area's own name. */
function namedIn({ id, name }: Area, { text, words, stem }: AboutAreas): readonly Hit[] {
  const terms = tokensOf(name.da, stem)
    .filter(({ plain }) => plain.length >= SHORTEST_NAME && !isLittleWord(plain))
    .map(({ raw }) => ({
      kind: 'words' as const,
      about: 'areas',
      is: id,
      term: raw,
      weight: words.weights.usual,
    }));
  return findHits(text, vocabularyOf(terms, stem));
}
