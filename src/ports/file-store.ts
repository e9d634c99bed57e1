// What we need kept of files people may fetch for a short while; a file is found by its secret alone.
import type { TenantId } from '../domain/shared/ids.ts';
import type { OfferedFile } from '../domain/shared/offered-file.ts';
import type { Instant } from '../domain/shared/time.ts';
import type { Tagged } from './tagged.ts';

/** One file. The secret itself is stored nowhere, only what is worked out from it. */
export interface FileAt {
  readonly tenant: TenantId;
  readonly secret: string;
}

export interface FileStore {
  /** Keeps a file that is not there yet; found only when all of it is stored. */
  keep(at: FileAt, file: OfferedFile, bytes: Uint8Array): Promise<void>;
  file(at: FileAt): Promise<Tagged<OfferedFile> | undefined>;
  /** Writes what was read under the tag; false when it was changed or removed since. */
  save(at: FileAt, file: OfferedFile, tag: string): Promise<boolean>;
  bytes(at: FileAt): Promise<Uint8Array>;
  /** Removes every file whose time ended before, whole or in parts; resolves with how many. */
  removeEnded(tenant: TenantId, before: Instant): Promise<number>;
}
