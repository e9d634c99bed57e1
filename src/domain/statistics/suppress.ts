// Which groups of a question's tables are shown, so that nobody can be found in them.
import { type Edge, smallestCut } from './smallest-cut.ts';

/** The fewest answers behind a score that is shown. */
export const SCORE_THRESHOLD = 5;
/** The fewest people behind free texts that are shown. */
export const TEXT_THRESHOLD = 10;

/** People who share their group in every table, such as department and unit type. */
export interface Block {
  /** One for each table, at most two; undefined where it is not known. */
  readonly groups: readonly (string | undefined)[];
  /** How many of them answered. */
  readonly n: number;
  /** How many gave an answer outside the scale. */
  readonly outside?: number;
}

export interface Tables {
  readonly blocks: readonly Block[];
  /** How many tables there are beside the one of everybody: 0, 1 or 2. */
  readonly tables: number;
  /** 0 where names are shown anyway. */
  readonly threshold: number;
}

export interface Suppression {
  /** Whether the figures of everybody together are shown; when they are not, nothing is. */
  readonly overall: boolean;
  /** Of each table the groups that are shown. */
  readonly shown: readonly ReadonlySet<string>[];
}

const MOST_TABLES = 2;

/**
 * Which groups are shown follows from how many answered, never from what they answered. The earlier
 * table comes before the later one and in each the largest group first: a group is shown when it has
 * `threshold` answers, and when no sum or difference of anything shown then says something of fewer.
 *
 * Drawn as a graph it is one question. Each shown group is a node, all hidden ones of a table are one
 * node together (their sum follows from the overall figure), and each block ties its two nodes with the
 * weight of its answers. What can be worked out by adding and subtracting are the cuts of this graph,
 * and nothing that does not go through a whole cut: so the smallest cut is the fewest people anything
 * is said about. Showing one group more only makes it smaller, therefore a group that was left out
 * stays unsafe, and what is left out cannot be worked out. See docs/decisions.
 */
export function suppress({ blocks, tables, threshold }: Tables): Suppression {
  if (tables > MOST_TABLES) throw new RangeError('at most two tables can be kept apart');
  const answered = blocks.filter(({ n, outside = 0 }) => n + outside > 0);
  const shown = Array.from({ length: tables }, () => new Set<string>());
  const safe = () => smallestCut(edgesOf(answered, shown)) >= threshold;
  if (answered.length === 0 || !safe()) return { overall: false, shown };

  for (const [table, kept] of shown.entries()) {
    for (const group of largestFirst(answered, { table, threshold })) {
      kept.add(group);
      if (!safe()) kept.delete(group);
    }
  }
  return { overall: true, shown };
}

function edgesOf(blocks: readonly Block[], shown: readonly ReadonlySet<string>[]): readonly Edge[] {
  const node = (table: number, group: string | undefined) =>
    group !== undefined && shown[table]?.has(group) ? `${table}:${group}` : `${table}`;
  return blocks.map(({ groups, n }) => ({
    from: node(0, groups[0]),
    to: node(1, groups[1]),
    weight: n,
  }));
}

/** Those with enough answers; of equally large ones the first by name, so that it is always the same. */
function largestFirst(
  blocks: readonly Block[],
  { table, threshold }: { readonly table: number; readonly threshold: number },
): readonly string[] {
  const sizes = new Map<string, number>();
  for (const { groups, n } of blocks) {
    const group = groups[table];
    if (group !== undefined) sizes.set(group, (sizes.get(group) ?? 0) + n);
  }
  return [...sizes]
    .filter(([, n]) => n >= threshold)
    .toSorted(([a, many], [b, other]) => other - many || (a < b ? -1 : 1))
    .map(([group]) => group);
}
