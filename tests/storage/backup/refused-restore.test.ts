// What a restore refuses to write.
import { beforeEach, describe, expect, it } from 'vitest';
import { packLines, sha256Of, unpackLines } from '../../../src/storage/backup/lines.ts';
import { manifestPath } from '../../../src/storage/backup/manifest.ts';
import { type Export, listExports, openExport } from '../../../src/storage/backup/read-export.ts';
import { restoreTables } from '../../../src/storage/backup/restore-tables.ts';
import { createBackend } from '../../../src/storage/index.ts';
import { key } from '../../../src/storage/keys.ts';
import { ANNE, aBackupWorld, type BackupWorld } from '../../support/backup-world.ts';
import { TENANT } from '../../support/builders.ts';
import { everyRow } from '../../support/every-row.ts';

let world: BackupWorld;
beforeEach(async () => {
  world = await aBackupWorld();
  await world.aPerson(ANNE, 'Anne');
  await world.aProposalOf(ANNE);
  await world.exported();
});

async function fileOf(table: string) {
  const path = `${(await world.opened()).folder}/${table}-0001.jsonl.gz`;
  const bytes = world.store.files.get(path);
  if (bytes === undefined) throw new Error(`no ${path}`);
  return { path, bytes };
}

async function rewritten(change: (manifest: Export['manifest']) => void): Promise<void> {
  const { folder, manifest } = await world.opened();
  change(manifest);
  world.store.files.set(manifestPath(folder), Buffer.from(JSON.stringify(manifest)));
}

describe('a restore', () => {
  it('refuses a byte that is another', async () => {
    const { path, bytes } = await fileOf('proposals');
    world.store.files.set(path, bytes.with(bytes.length - 9, (bytes.at(-9) ?? 0) ^ 1));

    const { outcome, target } = await world.restored();

    expect(outcome).toMatchObject({
      ok: false,
      problem: {
        kind: 'export',
        faults: [{ kind: 'altered', part: 'proposals-0001.jsonl.gz' }, {}],
      },
    });
    expect((await everyRow(target, TENANT)).size).toBe(0);
  });

  it('refuses other words in a file that can be read', async () => {
    const { path, bytes } = await fileOf('people');
    const rows = await unpackLines(bytes);
    const other = rows.map((one) => ({ ...one, cells: { ...one.cells, extra: 'x' } }));
    const packed = await packLines(other);
    world.store.files.set(path, packed);
    await rewritten(({ tables }) => {
      const part = tables.find(({ table }) => table === 'people')?.parts[0];
      if (part) part.bytes = packed.length;
    });

    const { outcome } = await world.restored();

    expect(outcome).toMatchObject({ problem: { faults: [{ kind: 'altered' }, {}] } });
  });

  it('refuses a file that is gone', async () => {
    world.store.files.delete((await fileOf('people')).path);

    const { outcome } = await world.restored();

    expect(outcome).toMatchObject({
      problem: { faults: [{ kind: 'missing' }, { kind: 'table' }] },
    });
  });

  it('refuses a row that is gone, though the file is sealed anew', async () => {
    const { path, bytes } = await fileOf('people');
    const fewer = await packLines((await unpackLines(bytes)).slice(1));
    world.store.files.set(path, fewer);
    await rewritten(({ tables }) => {
      const part = tables.find(({ table }) => table === 'people')?.parts[0];
      if (part) Object.assign(part, { bytes: fewer.length, sha256: sha256Of(fewer) });
    });

    const { outcome } = await world.restored();

    expect(outcome).toMatchObject({ problem: { kind: 'export', faults: [{ kind: 'count' }, {}] } });
  });

  it('refuses a count that does not fit', async () => {
    await rewritten(({ tables }) => {
      const people = tables.find(({ table }) => table === 'people');
      if (people) people.rows += 1;
    });

    const { outcome } = await world.restored();

    expect(outcome).toMatchObject({ problem: { faults: [{ kind: 'table', table: 'people' }] } });
  });

  it('refuses an account that holds something of the tenant', async () => {
    const target = await createBackend({ kind: 'memory' });
    await target
      .table('audit')
      .transact(key(TENANT, '2026-11'), [{ kind: 'insert', row: 'a', cells: {} }]);

    const deps = { ...world, target, erasures: [] };
    const outcome = await restoreTables(deps, await world.opened());

    expect(outcome).toEqual({ ok: false, problem: { kind: 'not-empty', table: 'audit' } });
  });

  it('knows an export by its manifest alone', async () => {
    const { folder } = await world.opened();
    expect(await listExports(world.store, TENANT)).toEqual([`${TENANT}/2026-11-23T020013Z`]);

    world.store.files.delete(manifestPath(folder));

    expect(await listExports(world.store, TENANT)).toEqual([]);
    const found = await openExport(world.store, TENANT, 'latest');
    expect(found).toMatchObject({ problem: { kind: 'none' } });
  });
});
