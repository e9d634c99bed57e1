// Finds every row that says something of one person, in every table, and what it says.
import { keptKind } from '../../domain/people/kept.ts';
import { type Oneself, ownParts } from '../../domain/people/own-parts.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { OwnRow } from '../../ports/erasure-store.ts';
import { pagesOf, partitionsIn } from '../backup/walk.ts';
import { textOfCells } from '../codec.ts';
import { partsOfKey } from '../keys.ts';
import { type Backend, type Row, TABLES, type TableName } from '../table.ts';

/** All tables at once, each a page at a time. */
export async function ownRows(
  backend: Backend,
  tenant: TenantId,
  who: Oneself,
): Promise<readonly OwnRow[]> {
  const found = await Promise.all(TABLES.map((table) => inTable(backend, { table, tenant }, who)));
  return found.flat();
}

async function inTable(
  backend: Backend,
  { table, tenant }: { readonly table: TableName; readonly tenant: TenantId },
  who: Oneself,
): Promise<readonly OwnRow[]> {
  const found: OwnRow[] = [];
  for await (const partition of partitionsIn(backend, table, tenant)) {
    for await (const page of pagesOf(backend, { table, partition })) {
      for (const row of page) {
        const own = ownRow(table, row, who);
        if (own !== undefined) found.push(own);
      }
    }
  }
  return found;
}

/** Only what holds the id, the name or the mail is looked into. */
function ownRow(table: TableName, row: Row, who: Oneself): OwnRow | undefined {
  const kind = keptKind(table, row.row);
  const json = textOfCells(row.cells);
  if (kind === undefined || !mayName(row.row, json, who)) return undefined;
  const value: unknown = json === '' ? {} : JSON.parse(json);
  const parts = ownParts(kind, { key: partsOfKey(row.row), value }, who);
  return parts.length === 0 ? undefined : { kind, parts };
}

function mayName(row: string, json: string, { person, name, mail }: Oneself): boolean {
  if (partsOfKey(row).includes(person) || json.includes(person)) return true;
  if (json.includes(JSON.stringify(name))) return true;
  return mail !== undefined && json.toLowerCase().includes(JSON.stringify(mail).toLowerCase());
}
