// What the store of files to be fetched promises.
import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../src/domain/shared/ids.ts';
import { FILE_MAX, type OfferedFile } from '../../../src/domain/shared/offered-file.ts';
import type { FileAt } from '../../../src/ports/file-store.ts';
import type { World } from './world.ts';

const aFile = (size: number, until = '2026-11-23T08:30:00.000Z'): OfferedFile => ({
  person: asId('mette'),
  name: 'Resultater “2026”.xlsx',
  type: 'xlsx',
  size,
  madeAt: '2026-11-23T08:00:00.000Z',
  until,
  opened: 0,
});

const someBytes = (size: number) => Uint8Array.from({ length: size }, (_, at) => (at * 7) % 256);

export function filesContract(open: () => Promise<World>): void {
  describe('a file to be fetched', () => {
    let world: World;
    let at: FileAt;
    beforeEach(async () => {
      world = await open();
      at = { tenant: world.tenant, secret: 'a-secret' };
    });

    it.each([1, 256 * 1024, 600_001])('of %i bytes comes back as it was', async (size) => {
      const bytes = someBytes(size);
      await world.stores.files.keep(at, aFile(size), bytes);

      const { files } = world.another();
      expect((await files.file(at))?.value).toMatchObject(aFile(size));
      expect(Buffer.compare(await files.bytes(at), bytes)).toBe(0);
    });

    it('as large as any may be is kept', async () => {
      await world.stores.files.keep(at, aFile(FILE_MAX), someBytes(FILE_MAX));

      expect((await world.stores.files.bytes(at)).length).toBe(FILE_MAX);
    });

    it('is found by its secret alone, which is stored nowhere', async () => {
      await world.stores.files.keep(at, aFile(3), someBytes(3));

      expect(await world.stores.files.file({ ...at, secret: 'another' })).toBeUndefined();
      const rows = await world.backend
        .table('files')
        .range(world.tenant, { from: '!', before: '~~' });
      expect(rows).toHaveLength(2);
      expect(JSON.stringify(rows)).not.toContain('a-secret');
    });

    it('is not there before all of it is, and what is left of it is removed', async () => {
      const { files } = world.stores;
      world.faults.loseCalls(3, 2);
      await expect(files.keep(at, aFile(300_000), someBytes(300_000))).rejects.toThrow();

      expect(await files.file(at)).toBeUndefined();
      expect(await files.bytes(at)).not.toHaveLength(0);
      expect(await files.removeEnded(world.tenant, '2026-11-23T09:00:00.000Z')).toBe(1);
      expect(await files.bytes(at)).toHaveLength(0);
    });

    it('is counted under its tag only', async () => {
      const { files } = world.stores;
      await files.keep(at, aFile(3), someBytes(3));
      const stored = await files.file(at);
      const once = { ...aFile(3), opened: 1 };

      expect(await files.save(at, once, stored?.tag ?? '')).toBe(true);
      expect(await files.save(at, once, stored?.tag ?? '')).toBe(false);
      expect((await files.file(at))?.value.opened).toBe(1);
    });

    it('is removed whole when its time has ended, and no other is', async () => {
      const { files } = world.stores;
      const later = { ...at, secret: 'later' };
      await files.keep(at, aFile(600_000), someBytes(600_000));
      await files.keep(later, aFile(3, '2026-11-23T09:00:00.000Z'), someBytes(3));

      expect(await files.removeEnded(world.tenant, '2026-11-23T08:30:00.001Z')).toBe(1);
      expect(await files.removeEnded(world.tenant, '2026-11-23T08:30:00.001Z')).toBe(0);
      expect(await files.file(at)).toBeUndefined();
      expect(await files.bytes(at)).toHaveLength(0);
      expect(await files.file(later)).toBeDefined();
    });
  });
}
