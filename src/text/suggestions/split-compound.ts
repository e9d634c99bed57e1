// Takes compound words apart: `ansættelsesbrev` is `ansættelse`, a joint `s`, and `brev`.
import type { Token } from './tokens.ts';
import type { Clue, Vocabulary } from './vocabulary.ts';

const SHORTEST = 6;
const LONGEST = 60;
const SHORTEST_PIECE = 3;
/** A piece this long counts though nobody knows the rest of the word. */
const TELLING_PIECE = 5;

interface Split {
  readonly clues: readonly Clue[];
  /** Letters of the word that are known. */
  readonly known: number;
}

/**
 * What the parts of a compound speak for. The best seam is the one that leaves least unknown; both
 * sides are known words there, or one that is long enough. Joints are `s` and `e`.
 */
export function splitCompound(token: Token, vocabulary: Vocabulary): readonly Clue[] {
  const { plain } = token;
  if (!vocabulary.compounds || plain.length < SHORTEST || plain.length > LONGEST) return [];
  return bestSplit(token, 0, vocabulary)?.clues ?? [];
}

/** The best way to cut what is left of the word from `from` on; undefined when there is none. */
function bestSplit(token: Token, from: number, vocabulary: Vocabulary): Split | undefined {
  let best: Split | undefined;
  const { length } = token.plain;
  for (let seam = length - SHORTEST_PIECE; seam >= from + SHORTEST_PIECE; seam -= 1) {
    const split = splitAt(token, { from, seam }, vocabulary);
    if (split !== undefined && split.known > (best?.known ?? 0)) best = split;
  }
  return best;
}

function splitAt(
  token: Token,
  { from, seam }: { readonly from: number; readonly seam: number },
  vocabulary: Vocabulary,
): Split | undefined {
  const { plain } = token;
  const left = firstPart(plain.slice(from, seam), vocabulary);
  const last = lastPart(token, seam, vocabulary);
  const right = last && { clues: last, known: plain.length - seam };
  if (left === undefined) return token.stem.length - seam >= TELLING_PIECE ? right : undefined;
  const begun = { clues: left, known: seam - from };
  const rest = right ?? bestSplit(token, seam, vocabulary);
  if (rest === undefined) return begun.known >= TELLING_PIECE ? begun : undefined;
  return { clues: [...left, ...rest.clues], known: begun.known + rest.known };
}

/** Its form is the one in the list, with or without a joint. */
function firstPart(part: string, { forms }: Vocabulary): readonly Clue[] | undefined {
  const joint = /[se]$/.test(part) ? forms.get(part.slice(0, -1)) : undefined;
  return forms.get(part) ?? joint;
}

/** The last part is bent as the whole word is, so that its stem is the end of the word's stem. */
function lastPart(
  { plain, stem }: Token,
  seam: number,
  { stems, starts }: Vocabulary,
): readonly Clue[] | undefined {
  const bent = stem.slice(seam);
  const known = bent.length < SHORTEST_PIECE ? undefined : stems.get(bent);
  if (known !== undefined) return known;
  for (let end = plain.length; end >= seam + TELLING_PIECE; end -= 1) {
    const started = starts.get(plain.slice(seam, end));
    if (started !== undefined) return started;
  }
  return undefined;
}
