import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Edge, smallestCut } from '../../../src/domain/statistics/smallest-cut.ts';

const edge = (from: string, to: string, weight: number): Edge => ({ from, to, weight });

describe('smallestCut', () => {
  // Stoer and Wagner (1997), figure 1: eight nodes, smallest cut 4.
  it('finds the 4 of the example its authors drew', () => {
    const drawn = [
      edge('1', '2', 2),
      edge('1', '5', 3),
      edge('2', '3', 3),
      edge('2', '5', 2),
      edge('2', '6', 2),
      edge('3', '4', 4),
      edge('3', '7', 2),
      edge('4', '7', 2),
      edge('4', '8', 2),
      edge('5', '6', 3),
      edge('6', '7', 1),
      edge('7', '8', 3),
    ];

    expect(smallestCut(drawn)).toBe(4);
  });

  it('looks into each part by itself, and parts nothing that does not hang together', () => {
    expect(smallestCut([edge('a', 'x', 7), edge('b', 'y', 3)])).toBe(3);
    expect(smallestCut([])).toBe(Number.POSITIVE_INFINITY);
  });

  it('takes edges between the same two together, and one that weighs nothing for an edge', () => {
    expect(smallestCut([edge('a', 'x', 2), edge('a', 'x', 3)])).toBe(5);
    expect(smallestCut([edge('a', 'x', 9), edge('b', 'x', 0)])).toBe(0);
  });

  it('is never beaten by any way of parting the nodes in two', () => {
    const graphs = fc.array(
      fc.record({
        from: fc.constantFrom('a', 'b', 'c', 'd'),
        to: fc.constantFrom('w', 'x', 'y', 'z'),
        weight: fc.integer({ min: 0, max: 9 }),
      }),
      { maxLength: 12 },
    );

    fc.assert(
      fc.property(graphs, (edges) => {
        expect(smallestCut(edges)).toBe(smallestByTrying(edges));
      }),
      { numRuns: 500 },
    );
  });
});

/** Every side a set of nodes can take; a parting that cuts no edge is none. */
function smallestByTrying(edges: readonly Edge[]): number {
  const nodes = [...new Set(edges.flatMap(({ from, to }) => [from, to]))];
  let least = Number.POSITIVE_INFINITY;
  for (let sides = 0; sides < 2 ** nodes.length; sides += 1) {
    const side = (node: string) => (sides >> nodes.indexOf(node)) & 1;
    const cut = edges.filter(({ from, to }) => side(from) !== side(to));
    if (cut.length > 0)
      least = Math.min(
        least,
        cut.reduce((sum, { weight }) => sum + weight, 0),
      );
  }
  return least;
}
