import { beforeEach, describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import {
  asId,
  type DraftId,
  type PersonId,
  type RoundId,
  type TenantId,
} from '../../../src/domain/shared/ids.ts';
import type { BackupStore } from '../../../src/ports/backup-store.ts';
import { exportTables } from '../../../src/storage/backup/export-tables.ts';
import { knownErasures } from '../../../src/storage/backup/known-erasures.ts';
import { type PlacedRow, sha256Of } from '../../../src/storage/backup/lines.ts';
import { manifestPath } from '../../../src/storage/backup/manifest.ts';
import { type Export, listExports, openExport } from '../../../src/storage/backup/read-export.ts';
import { restoreTables } from '../../../src/storage/backup/restore-tables.ts';
import { manifestSchema } from '../../../src/storage/codecs/backup.ts';
import { erasedPersonCodec, hiddenTextsCodec } from '../../../src/storage/codecs/erasure.ts';
import { ROWS as ERASED, hashOf } from '../../../src/storage/erasing/erasure-rows.ts';
import { createBackend, createStores, type Stores } from '../../../src/storage/index.ts';
import { key } from '../../../src/storage/keys.ts';
import { makeRestoreMarks } from '../../../src/storage/restore-marks.ts';
import { type Backend, TABLES, type TableName } from '../../../src/storage/table.ts';
import { aDraft, aProposal, TENANT } from '../../support/builders.ts';
import { everyRow } from '../../support/every-row.ts';
import { anEntry } from '../../support/ledger-entry.ts';
import { makeMemoryStore } from '../../support/memory-backup.ts';

const NIGHT = '2026-11-23T02:00:13.000Z';
const ANNE = asId<PersonId>('anne');

let backend: Backend;
let stores: Stores;
let store: BackupStore & { readonly files: Map<string, Uint8Array> };
let now: string;
const clock = { now: () => new Date(now) };
const pacing = { wait: async () => {}, random: () => 0.5 };
let fresh = 0;
const ids = { fresh: () => `id-${++fresh}` };

beforeEach(async () => {
  backend = await createBackend({ kind: 'memory' });
  now = NIGHT;
  stores = createStores(backend, { clock, ids });
  store = makeMemoryStore();
});

const exported = (over: Backend = backend) =>
  exportTables({ backend: over, store, clock, program: '0.1.0', pacing }, TENANT);

async function opened(wanted = 'latest'): Promise<Export> {
  const found = await openExport(store, TENANT, wanted);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
}

async function restored(erasures: readonly PlacedRow[] = []) {
  const target = await createBackend({ kind: 'memory' });
  const deps = { store, target, clock, erasures };
  return { target, outcome: await restoreTables(deps, await opened()) };
}

async function aPerson(id: PersonId, name: string): Promise<void> {
  await stores.people.add({ id, tenant: TENANT, entra: `entra-${id}`, name });
}

async function aProposalOf(person: PersonId): Promise<void> {
  await stores.proposals.add({ tenant: TENANT, year: 2026 }, ids.fresh(), (no) => ({
    proposal: aProposal({ tenant: TENANT, no, proposer: person }),
    events: [{ no, kind: 'received', at: NIGHT, by: person, to: 'received' }],
    says: [],
  }));
}

const queued = (to: string, state: LedgerEntry['state']) =>
  anEntry({ to, message: `m-${to}`, state, person: asId<PersonId>(to), lastCode: '503' });

/** The rows of a table and the partition they lie in. */
async function write(table: TableName, row: string, cells: PlacedRow['cells']): Promise<void> {
  await backend.table(table).transact(key(TENANT), [{ kind: 'insert', row, cells }]);
}

describe('an export and a restore', () => {
  it('bring back each row with its cells, to an account that held nothing', async () => {
    await aPerson(ANNE, 'Anne Årup');
    for (let count = 0; count < 30; count += 1) await aProposalOf(ANNE);
    const large = { text: 'æ🎈'.repeat(9_000), whole: -7, yes: true, none: '' };
    for (let row = 0; row < 1_200; row += 1) await write('audit', `r${row}`, { ...large, row });

    await exported();
    const { target, outcome } = await restored();

    expect(outcome.ok).toBe(true);
    const [before, after] = [await everyRow(backend, TENANT), await everyRow(target, TENANT)];
    after.delete(`jobs ${key(TENANT)} r~restored`);
    expect(after).toEqual(before);
    expect(before.size).toBeGreaterThan(1_290);
  });

  it('leave other tenants alone', async () => {
    await aPerson(ANNE, 'Anne');
    const other = asId<TenantId>('99999999-2222-4333-8444-555555555555');
    await stores.people.add({ id: ANNE, tenant: other, entra: 'x', name: 'Anna' });

    await exported();
    const { target } = await restored();

    expect((await everyRow(target, other)).size).toBe(0);
  });

  it('go on from the counter, so that nothing is numbered twice', async () => {
    await aProposalOf(ANNE);
    await exported();
    const { target } = await restored();
    const later = createStores(target, { clock, ids });

    const at = { tenant: TENANT, year: 2026 };
    const added = await later.proposals.add(at, 'next', (no) => ({
      proposal: aProposal({ tenant: TENANT, no, proposer: ANNE }),
      events: [{ no, kind: 'received', at: NIGHT, by: ANNE, to: 'received' }],
      says: [],
    }));

    expect(added).toMatchObject({ no: '2026-0002' });
    expect((await later.proposals.feed(at, 0, 10)).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  it('hold what waited, and leave what was sent as it is', async () => {
    await stores.ledger.queue(
      TENANT,
      [queued('a', 'queued'), queued('b', 'sent'), queued('c', 'blocked')].map((entry) => ({
        entry,
      })),
    );
    await exported();
    const { target } = await restored();
    const { ledger } = createStores(target, { clock, ids });

    expect(await ledger.due(TENANT, '2999', 10)).toEqual([]);
    const unknown = await ledger.attention(TENANT, 'unknown', 10);
    expect(unknown.map(({ value }) => [value.to, value.lastCode])).toEqual([['a', 'restored']]);
    expect(await ledger.blockedOf(TENANT, asId('c'))).toHaveLength(1);
    expect(await ledger.lease(TENANT)).toBeUndefined();
  });

  it('mark the account, so that whoever starts on it knows since when', async () => {
    await aPerson(ANNE, 'Anne');
    await exported();
    now = '2026-11-24T08:00:00.000Z';

    const { target } = await restored();

    const marks = makeRestoreMarks(target);
    expect(await marks.restored(TENANT)).toEqual({
      exportedAt: NIGHT,
      restoredAt: '2026-11-24T08:00:00.000Z',
    });
    await marks.clearRestored(TENANT);
    expect(await marks.restored(TENANT)).toBeUndefined();
  });

  it('do not bring back somebody who was erased after the export', async () => {
    await aPerson(ANNE, 'Anne Årup');
    await aPerson(asId('bo'), 'Bo Lund');
    const draft = aDraft({ tenant: TENANT, person: ANNE, id: asId<DraftId>('2026-anne') });
    await stores.proposals.saveDraft(draft, undefined);
    await exported();
    const cells = erasedPersonCodec.write({ kind: 'person', person: ANNE, at: NIGHT });
    await write('erasures', ERASED.person(ANNE), cells);

    const { target } = await restored(await knownErasures(store, TENANT, backend));

    const kept = JSON.stringify([...(await everyRow(target, TENANT))]);
    expect(kept).not.toContain('Årup');
    expect(kept).not.toContain('2026-anne');
    expect(kept).toContain('Bo Lund');
    expect([...(await everyRow(target, TENANT)).keys()]).toContain(
      `erasures ${key(TENANT)} ${ERASED.person(ANNE)}`,
    );
  });

  it('name what words were hidden in since, and hide them again', async () => {
    await aProposalOf(ANNE);
    await exported();
    const [proposal] = await stores.proposals.all({ tenant: TENANT, year: 2026 });
    const said = String(proposal?.answers['challenge']);
    const hidden = { length: said.length, hash: hashOf(TENANT, said), places: [[0, 4]] } as const;
    const deed = { kind: 'texts', operation: 'hide', about: '2026-0001', drafts: [] } as const;
    const at = '2026-11-23T09:00:00.000Z';
    const cells = hiddenTextsCodec.write({ ...deed, at, texts: [{ ...hidden, places: [[0, 4]] }] });
    await write('erasures', ERASED.texts({ ...deed, at, texts: [] }, 0), cells);

    const { target, outcome } = await restored(await knownErasures(store, TENANT, backend));

    expect(outcome).toMatchObject({ value: { hiddenSince: ['2026-0001'], erasedAgain: 1 } });
    expect(JSON.stringify([...(await everyRow(target, TENANT))])).not.toContain(said);
  });

  it('take erasures from the latest export when an older one is restored', async () => {
    await aPerson(ANNE, 'Anne Årup');
    await exported();
    now = '2026-11-24T02:00:00.000Z';
    const cells = erasedPersonCodec.write({ kind: 'person', person: ANNE, at: NIGHT });
    await write('erasures', ERASED.person(ANNE), cells);
    await exported();

    const erasures = await knownErasures(store, TENANT);

    expect(erasures.map(({ row }) => row)).toEqual([ERASED.person(ANNE)]);
  });
});

describe('a restore', () => {
  beforeEach(async () => {
    await aPerson(ANNE, 'Anne');
    await aProposalOf(ANNE);
    await exported();
  });

  const fileOf = async (table: string) => {
    const path = `${(await opened()).folder}/${table}-0001.jsonl.gz`;
    const bytes = store.files.get(path);
    if (bytes === undefined) throw new Error(`no ${path}`);
    return { path, bytes };
  };

  async function rewritten(change: (manifest: Export['manifest']) => void): Promise<void> {
    const { folder, manifest } = await opened();
    change(manifest);
    store.files.set(manifestPath(folder), Buffer.from(JSON.stringify(manifest)));
  }

  it('refuses a byte that is another', async () => {
    const { path, bytes } = await fileOf('proposals');
    store.files.set(path, bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1));

    const { outcome, target } = await restored();

    expect(outcome).toMatchObject({
      ok: false,
      problem: {
        kind: 'export',
        faults: [{ kind: 'altered', part: 'proposals-0001.jsonl.gz' }, {}],
      },
    });
    expect((await everyRow(target, TENANT)).size).toBe(0);
  });

  it('refuses a file that is gone', async () => {
    store.files.delete((await fileOf('people')).path);

    const { outcome } = await restored();

    expect(outcome).toMatchObject({
      problem: { faults: [{ kind: 'missing' }, { kind: 'table' }] },
    });
  });

  it('refuses a row that is gone, though the file is sealed anew', async () => {
    const { path, bytes } = await fileOf('people');
    const { packLines, unpackLines } = await import('../../../src/storage/backup/lines.ts');
    const fewer = await packLines((await unpackLines(bytes)).slice(1));
    store.files.set(path, fewer);
    await rewritten(({ tables }) => {
      const part = tables.find(({ table }) => table === 'people')?.parts[0];
      if (part) Object.assign(part, { bytes: fewer.length, sha256: sha256Of(fewer) });
    });

    const { outcome } = await restored();

    expect(outcome).toMatchObject({ problem: { kind: 'export', faults: [{ kind: 'count' }, {}] } });
  });

  it('refuses a count that does not fit', async () => {
    await rewritten(({ tables }) => {
      const people = tables.find(({ table }) => table === 'people');
      if (people) people.rows += 1;
    });

    const { outcome } = await restored();

    expect(outcome).toMatchObject({ problem: { faults: [{ kind: 'table', table: 'people' }] } });
  });

  it('refuses an account that holds something of the tenant', async () => {
    const target = await createBackend({ kind: 'memory' });
    await target
      .table('audit')
      .transact(key(TENANT, '2026-11'), [{ kind: 'insert', row: 'a', cells: {} }]);

    const deps = { store, target, clock, erasures: [] };
    const outcome = await restoreTables(deps, await opened());

    expect(outcome).toEqual({ ok: false, problem: { kind: 'not-empty', table: 'audit' } });
  });

  it('knows an export by its manifest alone', async () => {
    const { folder } = await opened();
    expect(await listExports(store, TENANT)).toEqual([`${TENANT}/2026-11-23T020013Z`]);

    store.files.delete(manifestPath(folder));

    expect(await listExports(store, TENANT)).toEqual([]);
    expect(await openExport(store, TENANT, 'latest')).toMatchObject({ problem: { kind: 'none' } });
  });
});

describe('an anonymous round', () => {
  it('is left out with who answered it until its answers are sealed', async () => {
    const at = { tenant: TENANT, round: asId<RoundId>('r1') };
    for (let one = 0; one < 6; one += 1) {
      const person = asId<PersonId>(`person-${one}`);
      await stores.responses.takeIn(at, { person, answers: {}, background: {}, blocks: 1 });
    }

    const open = await exported();
    await stores.responses.sealAnonymous(at);
    const sealed = await exported();

    const rowsIn = ({ tables }: typeof open) =>
      tables.find(({ table }) => table === 'responses')?.rows;
    expect([rowsIn(open), open.openAnonymous]).toEqual([0, ['r1']]);
    expect([rowsIn(sealed), sealed.openAnonymous]).toEqual([2, []]);
  });
});

describe('a manifest', () => {
  it('comes last, and names every table', async () => {
    const written: string[] = [];
    const listening: BackupStore = {
      ...store,
      write: (path, bytes) => {
        written.push(path);
        return store.write(path, bytes);
      },
    };
    await aPerson(ANNE, 'Anne');

    const deps = { backend, store: listening, clock, program: '0.1.0', pacing };
    const manifest = await exportTables(deps, TENANT);

    expect(written.at(-1)).toBe(`${TENANT}/2026-11-23T020013Z/manifest.json`);
    expect(manifest.tables.map(({ table }) => table).toSorted()).toEqual([...TABLES].toSorted());
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
  });

  it('is not written when the export is stopped', async () => {
    await aPerson(ANNE, 'Anne');
    const deps = { backend, store, clock, program: '0.1.0', pacing };

    await expect(exportTables(deps, TENANT, { aborted: true })).rejects.toThrow('stopped');

    expect(await listExports(store, TENANT)).toEqual([]);
  });
});
