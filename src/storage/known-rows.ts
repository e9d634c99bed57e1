// Refuses to write a row of a kind nobody has said what becomes of when a person is erased.
import { keptKind } from '../domain/people/kept.ts';
import type { Backend, EntityTable, TableName } from './table.ts';

/** The same backend; what is told and erased of each kind stands in `src/domain/people/kept.ts`. */
export function withKnownRows(backend: Backend): Backend {
  return { ...backend, table: (name) => knownTable(name, backend.table(name)) };
}

function knownTable(name: TableName, table: EntityTable): EntityTable {
  return {
    ...table,
    async transact(partition, writes) {
      for (const { row } of writes) {
        if (keptKind(name, row) !== undefined) continue;
        // Beyond the first part a key may name a person.
        const [kind] = row.split('~', 1);
        throw new Error(`rows ${kind}~ of ${name} are not in src/domain/people/kept.ts`);
      }
      return table.transact(partition, writes);
    },
  };
}
