// Somebody opens a link to a file: counted, and told to the log.
import type { TenantId } from '../../domain/shared/ids.ts';
import { type OfferedFile, openedFile } from '../../domain/shared/offered-file.ts';
import type { FileAt } from '../../ports/file-store.ts';
import type { OfferDeps } from './offer-file.ts';

export type OpenDeps = Pick<OfferDeps, 'files' | 'clock' | 'log'> & {
  /** Those served; a link does not say whose it is. */
  readonly tenants: readonly TenantId[];
};

export interface OpenedFile extends Pick<OfferedFile, 'name' | 'type'> {
  readonly bytes: Uint8Array;
}

/** As `ids.fresh` makes them; anything else asks storage nothing. */
const SECRET = /^[A-Za-z0-9_-]{22}$/;

/** The file; undefined when there is none, its time is up, or it was opened often enough. */
export async function openFile(deps: OpenDeps, secret: string): Promise<OpenedFile | undefined> {
  if (!SECRET.test(secret)) return undefined;
  for (const tenant of deps.tenants) {
    const found = await openAt(deps, { tenant, secret });
    if (found !== undefined) return found;
  }
  return undefined;
}

async function openAt(deps: OpenDeps, at: FileAt): Promise<OpenedFile | undefined> {
  const { files, clock, log } = deps;
  const stored = await files.file(at);
  if (stored === undefined) return undefined;
  const opened = openedFile(stored.value, clock.now());
  if (opened === undefined) return undefined;
  // Counted before it is handed out: two at once are two.
  if (!(await files.save(at, opened, stored.tag))) return openAt(deps, at);
  const { person, name, type } = opened;
  log.info('file-opened', { of: person, time: opened.opened });
  return { name, type, bytes: await files.bytes(at) };
}
