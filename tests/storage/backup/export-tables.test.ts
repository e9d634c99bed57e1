import { beforeEach, describe, expect, it } from 'vitest';
import { asId, type PersonId, type RoundId } from '../../../src/domain/shared/ids.ts';
import type { BackupStore } from '../../../src/ports/backup-store.ts';
import { exportTables } from '../../../src/storage/backup/export-tables.ts';
import { listExports } from '../../../src/storage/backup/read-export.ts';
import { manifestSchema } from '../../../src/storage/codecs/backup.ts';
import { TABLES } from '../../../src/storage/table.ts';
import { ANNE, aBackupWorld, type BackupWorld } from '../../support/backup-world.ts';
import { TENANT } from '../../support/builders.ts';

let world: BackupWorld;
beforeEach(async () => {
  world = await aBackupWorld();
});

describe('an anonymous round', () => {
  it('is left out with who answered it until its answers are sealed', async () => {
    const at = { tenant: TENANT, round: asId<RoundId>('r1') };
    for (let one = 0; one < 6; one += 1) {
      const person = asId<PersonId>(`person-${one}`);
      const handedIn = { person, answers: {}, background: {}, blocks: 1 };
      await world.stores.responses.takeIn(at, handedIn);
    }

    const open = await world.exported();
    await world.stores.responses.sealAnonymous(at);
    const sealed = await world.exported();

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
      ...world.store,
      write: (path, bytes) => {
        written.push(path);
        return world.store.write(path, bytes);
      },
    };
    await world.aPerson(ANNE, 'Anne');

    const deps = { ...world, store: listening, program: '0.1.0' };
    const manifest = await exportTables(deps, TENANT);

    expect(written.at(-1)).toBe(`${TENANT}/2026-11-23T020013Z/manifest.json`);
    expect(manifest.tables.map(({ table }) => table).toSorted()).toEqual([...TABLES].toSorted());
    expect(manifestSchema.parse(manifest)).toEqual(manifest);
  });

  it('is not written by who is told that another process exports by now', async () => {
    await world.aPerson(ANNE, 'Anne');
    const keep = () => Promise.reject(new Error('taken over'));

    const done = exportTables({ ...world, program: '0.1.0' }, TENANT, { keep });
    await expect(done).rejects.toThrow('taken over');

    expect(await listExports(world.store, TENANT)).toEqual([]);
  });

  it('is not written when the export is stopped', async () => {
    await world.aPerson(ANNE, 'Anne');
    const deps = { ...world, program: '0.1.0' };

    await expect(exportTables(deps, TENANT, { stopping: { aborted: true } })).rejects.toThrow(
      'stopped',
    );

    expect(await listExports(world.store, TENANT)).toEqual([]);
  });
});
