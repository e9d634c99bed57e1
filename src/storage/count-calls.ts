// Counts round trips to storage, for benches and tests.
import type { Backend } from './table.ts';

export interface CallCount {
  /** Reads by key, reads by range, transactions. */
  get: number;
  range: number;
  transact: number;
}

/** A backend that counts, and its counts; set them to 0 to start over. */
export function countCalls(backend: Backend): {
  readonly backend: Backend;
  readonly calls: CallCount;
} {
  const calls: CallCount = { get: 0, range: 0, transact: 0 };

  function table(name: Parameters<Backend['table']>[0]): ReturnType<Backend['table']> {
    const counted = backend.table(name);
    return {
      get(partition, row) {
        calls.get += 1;
        return counted.get(partition, row);
      },
      range(partition, range) {
        calls.range += 1;
        return counted.range(partition, range);
      },
      transact(partition, writes) {
        calls.transact += 1;
        return counted.transact(partition, writes);
      },
    };
  }

  return { backend: { ...backend, table }, calls };
}
