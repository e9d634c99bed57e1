// A file made for one person becomes a link that leads to it for a short while.
import type { TenantId } from '../../domain/shared/ids.ts';
import {
  type FileType,
  type OfferedFile,
  type OfferProblem,
  offeredFile,
} from '../../domain/shared/offered-file.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { Clock, Ids } from '../../ports/clock.ts';
import type { FileStore } from '../../ports/file-store.ts';
import type { Log } from '../../ports/log.ts';

export interface OfferDeps {
  readonly files: FileStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Pick<Log, 'info'>;
  /** Where a browser reaches the service, such as `https://forenkl.example.dk`; undefined when nobody said. */
  readonly publicUrl: () => string | undefined;
}

export interface FileGiven extends Pick<OfferedFile, 'person' | 'name'> {
  readonly tenant: TenantId;
  readonly type: FileType;
  readonly bytes: Uint8Array;
}

/** The link, and until when it leads there (ISO instant). */
export interface FileLink {
  readonly link: string;
  readonly until: string;
}

/**
 * Keeps the file and gives the link. Whoever has the link has the file, so it goes to nobody but the
 * person who asked: on a card of their own, never in a channel. `no-address` when the service was not
 * told where a browser reaches it.
 */
export async function offerFile(
  { files, clock, ids, log, publicUrl }: OfferDeps,
  { tenant, person, name, type, bytes }: FileGiven,
): Promise<Result<FileLink, OfferProblem | { readonly kind: 'no-address' }>> {
  const address = publicUrl();
  if (address === undefined) return refused({ kind: 'no-address' });
  const offered = offeredFile({ person, name, type, size: bytes.length }, clock.now());
  if (!offered.ok) return offered;
  const secret = ids.fresh();
  await files.keep({ tenant, secret }, offered.value, bytes);
  log.info('file-offered', { by: person, type, bytes: bytes.length });
  return ok({ link: `${address}/file/${secret}`, until: offered.value.until });
}
