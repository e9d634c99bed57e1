// Finds words in a text and hides them, so that nothing tells who was meant.

/** What stands in place of what is hidden: its length tells nothing. */
export const HIDDEN = '▇▇▇';
const SHORTEST = 2;

/** Hides what it was made for in any text. */
export interface Hide {
  (text: string): string;
  /** How many places of a text it hides. */
  readonly count: (text: string) => number;
}

/** Where something is hidden in a text: from which character on, and how many, in UTF-16 code units. */
export type Place = readonly [start: number, length: number];
type Saw = (text: string, places: readonly Place[]) => void;

/** Words and passages as typed, one on each line; shorter ones than two characters are left out. */
export function passagesIn(typed: string): readonly string[] {
  const lines = typed.split('\n').map((line) => line.trim().replace(/\s+/gu, ' '));
  return [...new Set(lines)].filter((line) => [...line].length >= SHORTEST && line !== HIDDEN);
}

/**
 * Whole words only, in capitals or not, whatever space is between them, with the s that says whose:
 * `Ole` is hidden in `Oles`, and not in `skole`. `saw` hears of every text in which something is, and
 * of the places.
 */
export function hideIn(passages: readonly string[], saw: Saw = () => {}): Hide {
  const longest = passages.toSorted((one, other) => other.length - one.length);
  const any = longest.map((one) => escaped(one).replaceAll(' ', '\\s+')).join('|');
  const find = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?:['’]?s)?(?![\\p{L}\\p{N}])`, 'giu');
  const none = passages.length === 0;

  function placesIn(text: string): readonly Place[] {
    if (none) return [];
    const places = [...text.matchAll(find)].map((one): Place => [one.index, one[0].length]);
    if (places.length > 0) saw(text, places);
    return places;
  }

  return Object.assign((text: string) => maskPlaces(text, placesIn(text)), {
    count: (text: string) => placesIn(text).length,
  });
}

/** Hides, and keeps what each text was in which it hid something. */
export interface KeepingHide {
  readonly hide: Hide;
  /** Places by the text as it was. */
  readonly seen: ReadonlyMap<string, readonly Place[]>;
}

/** As `hideIn`, for those who must know afterwards what was hidden. */
export function keepingHide(passages: readonly string[]): KeepingHide {
  const seen = new Map<string, readonly Place[]>();
  return { hide: hideIn(passages, (text, places) => seen.set(text, places)), seen };
}

/** The text with something else at these places, which are in order and do not touch. */
export function maskPlaces(text: string, places: readonly Place[]): string {
  let masked = '';
  let from = 0;
  for (const [start, length] of places) {
    masked += text.slice(from, start) + HIDDEN;
    from = start + length;
  }
  return masked + text.slice(from);
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');
}
