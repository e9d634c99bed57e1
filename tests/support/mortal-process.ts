/** A process that dies in the middle: at one of the things it does to the world, nothing after it happens. */
import type { Backend, EntityTable } from '../../src/storage/table.ts';

export interface Death {
  /** Which effect it dies at, from 1. */
  readonly at: number;
  /** `before`: the effect is not had any more. `after`: it is, and nobody hears of it. */
  readonly when: 'before' | 'after';
}

export interface MortalProcess {
  /** The storage as this process sees it: each write is an effect. */
  readonly backend: Backend;
  /** Does something to the world outside, as one effect. */
  readonly effect: <T>(act: () => Promise<T>) => Promise<T>;
  /** Resolves at its death. */
  readonly dead: Promise<'dead'>;
}

/** A process over a storage; without a death it lives on. */
export function mortalProcess(world: Backend, death?: Death): MortalProcess {
  const end = Promise.withResolvers<'dead'>();
  let effects = 0;
  let died = false;

  /** Nothing of a dead process goes on. */
  function forever<T>(): Promise<T> {
    return new Promise(() => {});
  }

  function die<T>(): Promise<T> {
    died = true;
    end.resolve('dead');
    return forever();
  }

  async function effect<T>(act: () => Promise<T>): Promise<T> {
    if (died) return forever();
    effects += 1;
    const last = effects === death?.at;
    if (last && death?.when === 'before') return die();
    const done = await act();
    if (last) return die();
    return died ? forever() : done;
  }

  async function look<T>(read: () => Promise<T>): Promise<T> {
    if (died) return forever();
    const found = await read();
    return died ? forever() : found;
  }

  function table(name: Parameters<Backend['table']>[0]): EntityTable {
    const inner = world.table(name);
    return {
      get: (partition, row) => look(() => inner.get(partition, row)),
      range: (partition, range) => look(() => inner.range(partition, range)),
      transact: (partition, writes) => effect(() => inner.transact(partition, writes)),
    };
  }

  return { backend: { ...world, table }, effect, dead: end.promise };
}
