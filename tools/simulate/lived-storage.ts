/** Storage as a simulated process sees it: every call takes time, and ends with the process. */
import type { Backend, EntityTable } from '../../src/storage/table.ts';
import { isTransient } from '../../src/storage/transient.ts';
import type { Life } from './life.ts';
import type { SimulatedClock } from './simulated-clock.ts';

/** From and up to, there and back again, in milliseconds. */
const WAY_MS = [2, 8] as const;
/** A storage call that is not answered is given up after so long. */
const TIMEOUT_MS = 2_000;

interface Through {
  readonly life: Pick<Life, 'look' | 'affect'>;
  readonly clock: Pick<SimulatedClock, 'sleep' | 'real'>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

/** A storage shared by all processes, as one of them sees it. */
export function livedStorage(shared: Backend, { life, clock, random }: Through): Backend {
  const way = () => clock.sleep(WAY_MS[0] + random() * (WAY_MS[1] - WAY_MS[0]));

  async function travelled<T>(call: () => Promise<T>): Promise<T> {
    await way();
    try {
      return await clock.real(call);
    } catch (error) {
      const silent = isTransient(error) && !error.message.includes('503');
      await clock.sleep(silent ? TIMEOUT_MS : 0);
      throw error;
    } finally {
      await way();
    }
  }

  function table(name: Parameters<Backend['table']>[0]): EntityTable {
    const { get, range, transact } = shared.table(name);
    return {
      get: (...which) => life.look(() => travelled(() => get(...which))),
      range: (...which) => life.look(() => travelled(() => range(...which))),
      transact: (...what) => life.affect('write', () => travelled(() => transact(...what))),
    };
  }

  return { ...shared, table };
}
