// A storage whose answers get lost: before anything was written, or after all of it was.
import type { Backend, EntityTable } from '../../../src/storage/table.ts';
import { transient } from '../../../src/storage/transient.ts';

export interface Faults {
  readonly backend: Backend;
  /** The next transactions are written, and their answers are lost. */
  loseAnswers(count: number): void;
  /** So many calls of any kind never arrive, after others that do. */
  loseCalls(count: number, after?: number): void;
}

/** A backend that works until it is told otherwise. */
export function withFaults(backend: Backend): Faults {
  let answers = 0;
  let calls = 0;
  let passing = 0;

  async function arriving<T>(call: () => Promise<T>): Promise<T> {
    if (passing > 0) passing -= 1;
    else if (calls > 0) {
      calls -= 1;
      throw transient('the call never arrived', undefined);
    }
    return call();
  }

  function table(name: Parameters<Backend['table']>[0]): EntityTable {
    const inner = backend.table(name);
    return {
      get: (partition, row) => arriving(() => inner.get(partition, row)),
      range: (partition, range) => arriving(() => inner.range(partition, range)),
      async transact(partition, writes) {
        const outcome = await arriving(() => inner.transact(partition, writes));
        if (answers === 0) return outcome;
        answers -= 1;
        throw transient('the answer was lost', undefined);
      },
    };
  }

  return {
    backend: { ...backend, table },
    loseAnswers(count) {
      answers = count;
    },
    loseCalls(count, after = 0) {
      calls = count;
      passing = after;
    },
  };
}
