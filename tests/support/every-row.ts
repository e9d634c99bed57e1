/** All rows of a tenant with their cells, by table, partition and key. */
import { pagesOf, partitionsIn } from '../../src/storage/backup/walk.ts';
import { type Backend, type Row, TABLES } from '../../src/storage/table.ts';

/** Without the mark of the transaction that wrote them. */
export async function everyRow(
  backend: Backend,
  tenant: string,
): Promise<Map<string, Row['cells']>> {
  const found = new Map<string, Row['cells']>();
  for (const table of TABLES) {
    for await (const partition of partitionsIn(backend, table, tenant)) {
      for await (const page of pagesOf(backend, { table, partition })) {
        for (const { row, cells } of page) {
          const { op: _, ...kept } = cells;
          found.set(`${table} ${partition} ${row}`, kept);
        }
      }
    }
  }
  return found;
}
