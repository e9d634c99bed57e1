// A storage in a storm: some calls are answered with a conflict that is not there, an error, or not at all.
import type { Backend, EntityTable, Outcome, Write } from '../../src/storage/table.ts';
import { transient } from '../../src/storage/transient.ts';

/** How often each fault happens: shares of all calls, together at most 1. */
export interface StormRates {
  /** A transaction is refused for a conflict that is not there (409, 412); nothing is written. */
  readonly conflict: number;
  /** The service says that it is busy (503); nothing is written. */
  readonly busy: number;
  /** No answer in time, and nothing was written. */
  readonly lostCall: number;
  /** No answer in time, although everything was written. */
  readonly lostAnswer: number;
}

export type StormFault = keyof StormRates;

export interface Storm {
  /** To be put below limits and retries, as `createBackend` puts them. */
  readonly backend: Backend;
  /** Faults so far. */
  readonly faults: Readonly<Record<StormFault, number>>;
  /** It storms from the start; calm weather lets every call through. */
  blow(on: boolean): void;
}

const FAULTS = ['conflict', 'busy', 'lostCall', 'lostAnswer'] as const;

/** Makes a storm over a backend; the same `random` (from 0 up to 1) makes the same storm. */
export function makeStorm(
  bare: Backend,
  { random, rates }: { readonly random: () => number; readonly rates: StormRates },
): Storm {
  const faults: Record<StormFault, number> = { conflict: 0, busy: 0, lostCall: 0, lostAnswer: 0 };
  let blowing = true;

  function next(): StormFault | undefined {
    let place = random();
    return FAULTS.find((fault) => {
      place -= rates[fault];
      return place < 0;
    });
  }

  /** A call under one fault; without a conflict to tell of, that fault is none. */
  async function under<T>(call: () => Promise<T>, conflict?: () => T): Promise<T> {
    const fault = blowing ? next() : undefined;
    if (fault === undefined || (fault === 'conflict' && conflict === undefined)) return call();
    faults[fault] += 1;
    if (fault === 'conflict' && conflict !== undefined) return conflict();
    if (fault === 'lostAnswer') await call();
    throw transient(fault === 'busy' ? 'storage answered 503' : 'no answer in time', undefined);
  }

  function table(name: Parameters<Backend['table']>[0]): EntityTable {
    const inner = bare.table(name);
    return {
      get: (partition, row) => under(() => inner.get(partition, row)),
      range: (partition, range) => under(() => inner.range(partition, range)),
      transact: (partition, writes) =>
        under(
          () => inner.transact(partition, writes),
          () => spurious(writes, random),
        ),
    };
  }

  return {
    backend: { ...bare, table },
    faults,
    blow(on) {
      blowing = on;
    },
  };
}

/** A conflict of any of the writes, such as the service tells of for a write of its kind. */
function spurious(writes: readonly Write[], random: () => number): Outcome {
  const index = Math.floor(random() * writes.length);
  const kind = writes[index]?.kind;
  if (kind === 'insert') return { ok: false, index, reason: 'exists' };
  const reason = kind === 'replace' && random() < 0.5 ? 'changed' : 'missing';
  return { ok: false, index, reason };
}
