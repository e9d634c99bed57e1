/** Counts the rows that are read from storage, which is what a growing table makes more of. */
import type { Backend } from '../../src/storage/table.ts';

/** A backend that counts; set `rows` to 0 to start over. */
export function countRows(backend: Backend): {
  readonly backend: Backend;
  readonly count: { rows: number };
} {
  const count = { rows: 0 };
  const table: Backend['table'] = (name) => {
    const counted = backend.table(name);
    return {
      transact: counted.transact,
      async get(partition, row) {
        const found = await counted.get(partition, row);
        count.rows += found === undefined ? 0 : 1;
        return found;
      },
      async range(partition, range) {
        const found = await counted.range(partition, range);
        count.rows += found.length;
        return found;
      },
    };
  };
  return { backend: { ...backend, table }, count };
}
