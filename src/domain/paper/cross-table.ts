// Counts things in two ways at once: so many of each row in each column, with the sums.

export interface CrossRow<R, C> {
  readonly row: R;
  readonly cells: readonly { readonly column: C; readonly count: number }[];
  readonly all: number;
}

export interface CrossTable<R, C> {
  /** Those with anything in them, in the order given. */
  readonly rows: readonly CrossRow<R, C>[];
  /** Of each column, in its order; and of everything. */
  readonly sums: readonly number[];
  readonly all: number;
}

/** Each thing is counted once; all columns stand in every row. */
export function crossTable<T, R, C>(
  things: readonly T[],
  by: {
    readonly rows: readonly R[];
    readonly columns: readonly C[];
    readonly rowOf: (thing: T) => R;
    readonly columnOf: (thing: T) => C;
  },
): CrossTable<R, C> {
  const rows = by.rows.flatMap((row) => {
    const mine = things.filter((one) => by.rowOf(one) === row);
    if (mine.length === 0) return [];
    const cells = by.columns.map((column) => ({ column, count: countIn(mine, column) }));
    return [{ row, cells, all: mine.length }];
  });
  return {
    rows,
    sums: by.columns.map((column) => countIn(things, column)),
    all: things.length,
  };

  function countIn(some: readonly T[], column: C): number {
    return some.filter((one) => by.columnOf(one) === column).length;
  }
}
