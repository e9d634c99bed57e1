// Words in order, so that all with the same beginning lie together.

/** From so many new ones on it is quicker to sort again than to put each in its place. */
const FEW = 64;

export interface SortedWords {
  add(word: string): void;
  /** The words that begin so, at most as many as wanted. */
  beginning(start: string, most: number): readonly string[];
}

/** A list that grows; each word is to be added once. */
export function makeSortedWords(): SortedWords {
  const sorted: string[] = [];
  let fresh: string[] = [];

  function settle(): void {
    if (fresh.length > FEW) {
      sorted.push(...fresh);
      sorted.sort();
    } else {
      for (const word of fresh) sorted.splice(placeOf(sorted, word), 0, word);
    }
    fresh = [];
  }

  return {
    add: (word) => {
      fresh.push(word);
    },
    beginning(start, most) {
      if (fresh.length > 0) settle();
      const found: string[] = [];
      for (let at = placeOf(sorted, start); found.length < most; at += 1) {
        const word = sorted[at];
        if (word === undefined || !word.startsWith(start)) break;
        found.push(word);
      }
      return found;
    },
  };
}

/** Where the first word stands that does not come before this one. */
function placeOf(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
