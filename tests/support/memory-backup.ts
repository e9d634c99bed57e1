/** Exports in memory, open to be looked into and to be broken. */
import type { BackupStore } from '../../src/ports/backup-store.ts';

export function makeMemoryStore(): BackupStore & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    write: async (path, bytes) => {
      files.set(path, bytes);
    },
    read: async (path) => files.get(path),
    list: async (opening) => [...files.keys()].filter((path) => path.startsWith(opening)).sort(),
  };
}
