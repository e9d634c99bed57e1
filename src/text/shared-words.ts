// Which words two texts share, and how much alike that makes them.
import { isPartOf } from './compounds.ts';
import type { Term } from './telling.ts';

/** A part of a compound means a little less than the same word. */
export const PART_SHARE = 0.75;
/** Texts need as much in common as this many words: one alone is chance, however rare. */
const LEAST_SHARED = 1.3;
/** How much a word tells that is known to be common; others tell as much as they are rare. */
const COMMON_SHARE = 0.45;
/** A compound may be shared by its head and by its tail. */
const PARTS = 2;

type Terms = ReadonlyMap<string, Term>;

export interface Match {
  readonly mine: Term;
  readonly theirs: Term;
  /** What it adds to the likeness. */
  readonly worth: number;
}

/** Weighs a word by how rare it is among all texts. */
export type Weigh = (term: Term) => number;

/** How much a word tells, however rare: 1, or less for words of administration everywhere. */
export function tells({ common }: Term): number {
  return common ? COMMON_SHARE : 1;
}

/** The words of both, most telling first: each is used once, a compound once for each of its parts. */
export function sharedWords(mine: Terms, theirs: Terms, weigh: Weigh): readonly Match[] {
  const uses = new Map<Term, number>();
  const room = (term: Term, isWhole: boolean) => (uses.get(term) ?? 0) < (isWhole ? PARTS : 1);
  const use = (term: Term, much: number) => uses.set(term, (uses.get(term) ?? 0) + much);
  return [...same(mine, theirs, weigh), ...parts(mine, theirs, weigh)].filter((match) => {
    const isSame = match.mine.stem === match.theirs.stem;
    const mineWhole = !isSame && match.mine.stem.length > match.theirs.stem.length;
    const free = room(match.mine, mineWhole) && room(match.theirs, !isSame && !mineWhole);
    if (!free) return false;
    use(match.mine, isSame ? PARTS : 1);
    use(match.theirs, isSame ? PARTS : 1);
    return true;
  });
}

/** From 0 to 1: the cosine of the two texts; 0 when what they share may be chance. */
export function likenessOf(
  matches: readonly Match[],
  { mine, theirs, weigh }: { readonly mine: Terms; readonly theirs: Terms; readonly weigh: Weigh },
): number {
  const told = matches.reduce(
    (sum, match) =>
      sum + tells(match.mine) * (match.mine.stem === match.theirs.stem ? 1 : PART_SHARE),
    0,
  );
  const lengths = lengthOf(mine, weigh) * lengthOf(theirs, weigh);
  const identical = matches.length === mine.size && mine.size === theirs.size && mine.size > 1;
  if ((told < LEAST_SHARED && !identical) || lengths === 0) return 0;
  return Math.min(1, matches.reduce((sum, { worth }) => sum + worth, 0) / lengths);
}

function same(mine: Terms, theirs: Terms, weigh: Weigh): readonly Match[] {
  const found = [...mine.values()].flatMap((term): readonly Match[] => {
    const other = theirs.get(term.stem);
    return other === undefined ? [] : [{ mine: term, theirs: other, worth: weigh(term) ** 2 }];
  });
  return found.toSorted(byWorth);
}

function parts(mine: Terms, theirs: Terms, weigh: Weigh): readonly Match[] {
  const found = [...mine.values()].flatMap((one) =>
    [...theirs.values()].flatMap((other): readonly Match[] => {
      const isPart = one.stem !== other.stem && (isPartOf(one, other) || isPartOf(other, one));
      if (!isPart) return [];
      return [{ mine: one, theirs: other, worth: PART_SHARE * weigh(one) * weigh(other) }];
    }),
  );
  return found.toSorted(byWorth);
}

function byWorth(a: Match, b: Match): number {
  return b.worth - a.worth;
}

function lengthOf(terms: Terms, weigh: Weigh): number {
  let squares = 0;
  for (const term of terms.values()) squares += weigh(term) ** 2;
  return Math.sqrt(squares);
}
