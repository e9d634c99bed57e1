// Storage in memory: for tests, benches and a first look; gone when the process ends.
import type { Backend, EntityTable, TableName } from '../table.ts';
import { makeMemoryTable } from './memory-table.ts';

/** Makes an empty backend; two stores made on the same one see each other's rows. */
export function makeMemoryBackend(): Backend {
  const tables = new Map<TableName, EntityTable>();

  return {
    table(name) {
      const known = tables.get(name);
      if (known !== undefined) return known;
      const made = makeMemoryTable();
      tables.set(name, made);
      return made;
    },
    prepare: async () => {},
    ping: async () => {},
  };
}
