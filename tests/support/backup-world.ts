/** A storage to export from, a place for its exports, and an empty storage to restore each to. */
import { asId, type PersonId, type TenantId } from '../../src/domain/shared/ids.ts';
import { exportTables } from '../../src/storage/backup/export-tables.ts';
import type { PlacedRow } from '../../src/storage/backup/lines.ts';
import { type Export, openExport } from '../../src/storage/backup/read-export.ts';
import { restoreTables } from '../../src/storage/backup/restore-tables.ts';
import { createBackend, createStores } from '../../src/storage/index.ts';
import { key } from '../../src/storage/keys.ts';
import type { TableName } from '../../src/storage/table.ts';
import { aProposal, TENANT } from './builders.ts';
import { makeMemoryStore } from './memory-backup.ts';

/** When exports are made, unless a test says another time. */
export const NIGHT = '2026-11-23T02:00:13.000Z';
export const ANNE = asId<PersonId>('anne');

export type BackupWorld = Awaited<ReturnType<typeof aBackupWorld>>;

export async function aBackupWorld() {
  const time = { now: NIGHT };
  const clock = { now: () => new Date(time.now) };
  const pacing = { wait: async () => {}, random: () => 0.5 };
  let fresh = 0;
  const ids = { fresh: () => `id-${++fresh}` };
  const backend = await createBackend({ kind: 'memory' });
  const stores = createStores(backend, { clock, ids });
  const store = makeMemoryStore();

  async function opened(wanted = 'latest'): Promise<Export> {
    const found = await openExport(store, TENANT, wanted);
    if (!found.ok) throw new Error(found.problem.kind);
    return found.value;
  }

  return {
    /** `now` may be set. */
    time,
    clock,
    pacing,
    ids,
    backend,
    stores,
    store,
    opened,
    exported: () => exportTables({ backend, store, clock, program: '0.1.0', pacing }, TENANT),
    /** The latest export in a storage of its own, and how that went. */
    restored: async (erasures: readonly PlacedRow[] = []) => {
      const target = await createBackend({ kind: 'memory' });
      const deps = { store, target, clock, erasures };
      return { target, outcome: await restoreTables(deps, await opened()) };
    },
    aPerson: (id: PersonId, name: string, tenant: TenantId = TENANT) =>
      stores.people.add({ id, tenant, entra: `entra-${id}`, name }),
    aProposalOf: (person: PersonId) =>
      stores.proposals.add({ tenant: TENANT, year: 2026 }, ids.fresh(), (no) => ({
        proposal: aProposal({ tenant: TENANT, no, proposer: person }),
        events: [{ no, kind: 'received', at: NIGHT, by: person, to: 'received' }],
        says: [],
      })),
    /** A row in the tenant's own partition of a table. */
    write: (table: TableName, row: string, cells: PlacedRow['cells']) =>
      backend.table(table).transact(key(TENANT), [{ kind: 'insert', row, cells }]),
  };
}
