// Tells which areas of a register a text may be about, and what in it says so.
import type { AreaId } from '../../domain/shared/ids.ts';
import type { Area } from '../../domain/shared/register.ts';
import { type EarlierCase, votesFor } from '../../domain/triage/earlier-case.ts';
import type { Candidate } from '../../domain/triage/rank-suggestions.ts';
import type { Hit } from './find-hits.ts';
import { isLittleWord } from './language-of.ts';
import { reasonsFor } from './reasons-for.ts';
import type { Standing } from './stands-for.ts';
import { type Token, tokensOf } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Words } from './words-shape.ts';

export interface AboutAreas {
  readonly words: Words;
  readonly standing: (area: Area) => Standing;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly stem: Vocabulary['stem'];
  readonly cases: readonly EarlierCase[];
}

/** Words of a name that are shorter say too little. */
const SHORTEST_NAME = 4;

/** One for each area; an area whose name the file does not know has the words of its name. */
export function areaCandidates(
  areas: readonly Area[],
  about: AboutAreas,
): readonly Candidate<AreaId>[] {
  return areas.map((area) => {
    const stands = about.standing(area);
    const hits = about.hits.flatMap((hit) => {
      const counts = stands.get(hit.clue.is);
      return counts === undefined ? [] : { ...hit, weight: hit.weight * counts };
    });
    const usual = [...stands].map(([key, counts]) => usuallyOf(key, about.words) * counts);
    const reasons = reasonsFor([...hits, ...namedIn(area, about)]);
    const cases = votesFor(about.cases, { part: 'area', is: area.id });
    return { is: area.id, usually: Math.max(0, ...usual), reasons, cases };
  });
}

function usuallyOf(key: string, { areas }: Words): number {
  return areas[key]?.usually ?? 0;
}

/** Where the text has words of the area's own name. */
function namedIn({ id, name }: Area, { words, tokens, stem }: AboutAreas): readonly Hit[] {
  const weight = words.weights.usual;
  const own = tokensOf(name.da, stem).filter(
    ({ plain }) => plain.length >= SHORTEST_NAME && !isLittleWord(plain),
  );
  return own.flatMap(({ plain, stem: named }) =>
    tokens.flatMap(({ raw, stem: said }, at) => {
      if (said !== named) return [];
      const clue = { about: 'areas', is: id, term: plain, weight };
      return { clue, weight, word: raw, first: at, after: at + 1 };
    }),
  );
}
