// Picks, of all that speaks for one answer, what may be counted together.
import type { Reason } from '../../domain/triage/rank-suggestions.ts';
import type { Hit } from './find-hits.ts';

/**
 * What speaks for one answer, weightiest first: no word of the text is counted twice, and neither
 * is another form of a word that was counted. Hits of one answer only.
 */
export function reasonsFor(hits: readonly Hit[]): readonly Reason[] {
  const counted = new Set<string>();
  const used = new Set<number>();
  return hits
    .toSorted((one, other) => other.weight - one.weight || length(other) - length(one))
    .filter((hit) => {
      const places = placesOf(hit);
      if (counted.has(hit.clue.term) || places.some((place) => used.has(place))) return false;
      counted.add(hit.clue.term);
      for (const place of places) used.add(place);
      return true;
    })
    .map(({ word, weight }) => ({ word, weight }));
}

function length({ first, after }: Hit): number {
  return after - first;
}

function placesOf(hit: Hit): readonly number[] {
  return Array.from({ length: length(hit) }, (_, at) => hit.first + at);
}
