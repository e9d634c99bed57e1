// The smallest cut of a graph, which is the fewest people anything can be worked out about.

/** Weighs what would be cut through; may be 0. */
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly weight: number;
}

/** Both ways: what lies between a node and each of its neighbours. */
type Graph = Map<string, Map<string, number>>;

/**
 * The least weight of edges that, taken out, part nodes which hang together: the least over all
 * components, by Stoer and Wagner (Journal of the ACM 44/4, 1997). Infinity without edges.
 */
export function smallestCut(edges: readonly Edge[]): number {
  const graph: Graph = new Map();
  for (const { from, to, weight } of edges) tie(graph, { from, to, weight });
  let least = Number.POSITIVE_INFINITY;
  while (graph.size > 1) {
    const { last, before, cut } = sweep(graph);
    if (before === undefined) {
      graph.delete(last);
    } else {
      least = Math.min(least, cut);
      contract(graph, last, before);
    }
  }
  return least;
}

/**
 * Goes through one component, always to the node most tied to those already passed. The last one's own
 * ties are a smallest cut between it and the one before, so the two can then be drawn together.
 */
function sweep(graph: Graph): { last: string; before: string | undefined; cut: number } {
  const [start = ''] = graph.keys();
  const reached = new Map([[start, 0]]);
  const passed = new Set<string>();
  let last = start;
  let before: string | undefined;
  let cut = 0;
  for (let next = mostTied(reached); next !== undefined; next = mostTied(reached)) {
    const [node, tied] = next;
    reached.delete(node);
    passed.add(node);
    if (node !== start) before = last;
    last = node;
    cut = tied;
    for (const [neighbour, weight] of graph.get(node) ?? []) {
      if (!passed.has(neighbour)) reached.set(neighbour, (reached.get(neighbour) ?? 0) + weight);
    }
  }
  return { last, before, cut };
}

function mostTied(reached: ReadonlyMap<string, number>): [string, number] | undefined {
  let most: [string, number] | undefined;
  for (const entry of reached) if (most === undefined || entry[1] > most[1]) most = entry;
  return most;
}

function contract(graph: Graph, gone: string, into: string): void {
  const neighbours = graph.get(gone) ?? new Map<string, number>();
  graph.delete(gone);
  for (const [neighbour, weight] of neighbours) {
    graph.get(neighbour)?.delete(gone);
    if (neighbour !== into) tie(graph, { from: neighbour, to: into, weight });
  }
}

function tie(graph: Graph, { from, to, weight }: Edge): void {
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const ties = graph.get(one) ?? new Map<string, number>();
    ties.set(other, (ties.get(other) ?? 0) + weight);
    graph.set(one, ties);
  }
}
