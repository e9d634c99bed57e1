// The one door from answers to tables: figures exist only where they may be shown.
import { type Block, suppress } from './suppress.ts';

/** What one person answered to one question. */
export interface Reply<A> {
  /** Their group in each table; undefined where it is not known. */
  readonly groups: readonly (string | undefined)[];
  readonly answer: A;
}

/**
 * Why there is no figure: too few answers, hidden so that another group's cannot be worked out, or
 * nobody answered.
 */
export type Hidden = 'few' | 'guard' | 'none';

export type Cell<F> = { readonly seen: 'shown'; readonly figures: F } | { readonly seen: Hidden };

export interface Row<F> {
  readonly group: string;
  readonly cell: Cell<F>;
}

export interface Table<F> {
  /** No group is shown at all. */
  readonly whole: boolean;
  readonly rows: readonly Row<F>[];
}

export interface Published<F> {
  readonly overall: Cell<F>;
  readonly tables: readonly Table<F>[];
}

export interface Publishing<A, F> {
  /** One a person; those who passed the question over are not among them. */
  readonly replies: readonly Reply<A>[];
  /** The groups of each table, in the order they are shown. */
  readonly groups: readonly (readonly string[])[];
  /** See SCORE_THRESHOLD and TEXT_THRESHOLD; 0 where names are shown anyway. */
  readonly threshold: number;
  /** Whether the answer is one of the n; one outside the scale is not. */
  readonly counts: (answer: A) => boolean;
  readonly figures: (answers: readonly A[]) => F;
}

/** One question's figures for everybody and for each group, those left out that would point at somebody. */
export function publish<A, F>(publishing: Publishing<A, F>): Published<F> {
  const { replies, groups, threshold } = publishing;
  const { overall, shown } = suppress({
    blocks: replies.map((reply) => blockOf(reply, publishing.counts)),
    tables: groups.length,
    threshold,
  });

  return {
    overall: cell(replies, overall),
    tables: groups.map((names, table) => {
      const rows = names.map((group) => ({
        group,
        cell: cell(
          replies.filter((reply) => reply.groups[table] === group),
          shown[table]?.has(group) ?? false,
        ),
      }));
      return { whole: rows.every((row) => row.cell.seen !== 'shown'), rows };
    }),
  };

  function cell(part: readonly Reply<A>[], seen: boolean): Cell<F> {
    const answers = part.map(({ answer }) => answer);
    if (seen) return { seen: 'shown', figures: publishing.figures(answers) };
    if (answers.length === 0) return { seen: 'none' };
    return { seen: answers.filter(publishing.counts).length < threshold ? 'few' : 'guard' };
  }
}

function blockOf<A>({ groups, answer }: Reply<A>, counts: (answer: A) => boolean): Block {
  return counts(answer) ? { groups, n: 1 } : { groups, n: 0, outside: 1 };
}
