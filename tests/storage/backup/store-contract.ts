// What every place for exports promises.
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackupStore } from '../../../src/ports/backup-store.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

export function storeContract(name: string, open: () => Promise<BackupStore>): void {
  describe(name, () => {
    let store: BackupStore;
    beforeEach(async () => {
      store = await open();
    });

    it('knows no file before the first one is written', async () => {
      expect(await store.list('')).toEqual([]);
      expect(await store.read('a/b')).toBeUndefined();
    });

    it('gives back the very bytes, the latest of a file written twice', async () => {
      const bytes = new Uint8Array(300_000).map((_, at) => (at * 31) % 256);
      await store.write('t/one/part', bytesOf('before'));
      await store.write('t/one/part', bytes);

      const read = await store.read('t/one/part');

      expect(Buffer.compare(Buffer.from(read ?? []), Buffer.from(bytes))).toBe(0);
    });

    it('lists in order what opens with the same signs', async () => {
      for (const path of ['t/two/b', 'u/one/a', 't/one/a', 't/two/a']) {
        await store.write(path, bytesOf(path));
      }

      expect(await store.list('t/')).toEqual(['t/one/a', 't/two/a', 't/two/b']);
      expect(await store.list('t/two')).toEqual(['t/two/a', 't/two/b']);
    });
  });
}
