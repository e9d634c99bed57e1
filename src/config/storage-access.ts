// The storage setting as a backend takes it, its secret revealed: called where storage is opened.
import type { StorageChoice } from './config.ts';

export type StorageAccess =
  | { readonly kind: 'memory' }
  | { readonly kind: 'azure-tables'; readonly connectionString: string }
  | { readonly kind: 'azure-tables'; readonly endpoint: string };

/** Reveals the connection string; it is to go to the backend and nowhere else. */
export function storageAccess(storage: StorageChoice): StorageAccess {
  return 'connection' in storage
    ? { kind: storage.kind, connectionString: storage.connection.reveal() }
    : storage;
}
