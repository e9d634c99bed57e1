// Storage in memory: for tests, benches and a first look; gone when the process ends.
import type { Backend, TableName } from '../table.ts';
import { type MemoryTable, makeMemoryTable } from './memory-table.ts';

/** Makes an empty backend; two stores made on the same one see each other's rows. */
export function makeMemoryBackend(): Backend {
  const tables = new Map<TableName, MemoryTable>();

  return {
    table(name) {
      const known = tables.get(name);
      if (known !== undefined) return known;
      const made = makeMemoryTable();
      tables.set(name, made);
      return made;
    },
    nextPartition: async (name, within) => tables.get(name)?.nextPartition(within),
    prepare: async () => {},
    ping: async () => {},
  };
}
