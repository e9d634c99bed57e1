/** Chance that can be repeated: the same seed gives the same choices. */

export interface Chance {
  /** From 0 (included) to 1 (not included). */
  next(): number;
  /** True in this share of cases. */
  hits(share: number): boolean;
  /** One of these; undefined when there are none. */
  pick<T>(from: readonly T[]): T | undefined;
}

/** Mulberry32 by Tommy Ettinger, in the public domain: 32 bits of state, enough for choices. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    hits: (share) => next() < share,
    pick: (from) => from[Math.floor(next() * from.length)],
  };
}
