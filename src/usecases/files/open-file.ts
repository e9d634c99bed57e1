// Somebody opens a link to a file: seen whose it is, counted, and told to the log.
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Language } from '../../domain/shared/language.ts';
import { type OfferedFile, openedFile } from '../../domain/shared/offered-file.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { FileAt } from '../../ports/file-store.ts';
import type { PeopleStore } from '../../ports/people-store.ts';
import type { Tagged } from '../../ports/tagged.ts';
import type { OfferDeps } from './offer-file.ts';

export type OpenDeps = Pick<OfferDeps, 'files' | 'clock' | 'log'> & {
  readonly people: Pick<PeopleStore, 'byEntra'>;
  /** Those served; a link does not say whose it is. */
  readonly tenants: readonly TenantId[];
};

/** Who signed in; `anybody` with the link where there is no sign-in. */
export type Opener = { readonly tenant: TenantId; readonly entra: string } | 'anybody';

/** `nothing`: never there, its time is up, or opened often enough. */
export type OpenProblem =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'not-yours'; readonly language?: Language };

export interface OpenedFile extends Pick<OfferedFile, 'name' | 'type'> {
  readonly bytes: Uint8Array;
}

/** A file that can be opened now; `language` is that of whoever signed in. */
export interface WaitingFile extends Pick<OfferedFile, 'name'> {
  readonly tenant: TenantId;
  readonly language?: Language;
}

/** As `ids.fresh` makes them; anything else asks storage nothing. */
const SECRET = /^[A-Za-z0-9_-]{22}$/;

/** The file the link leads to, for whoever asked for it alone. */
export async function openFile(
  deps: OpenDeps,
  secret: string,
  by: Opener,
): Promise<Result<OpenedFile, OpenProblem>> {
  const found = await foundFor(deps, secret, by);
  if (!found.ok) return found;
  const { at, stored, opened } = found.value;
  // Counted before it is handed out: two at once are two.
  if (!(await deps.files.save(at, opened, stored.tag))) return openFile(deps, secret, by);
  const { person, name, type } = opened;
  deps.log.info('file-opened', { of: person, time: opened.opened });
  return ok({ name, type, bytes: await deps.files.bytes(at) });
}

/** What the link leads to, without opening it. */
export async function waitingFile(
  deps: OpenDeps,
  secret: string,
  by: Opener,
): Promise<Result<WaitingFile, OpenProblem>> {
  const found = await foundFor(deps, secret, by);
  if (!found.ok) return found;
  const { at, opened, language } = found.value;
  return ok({ tenant: at.tenant, name: opened.name, ...(language && { language }) });
}

interface Found {
  readonly at: FileAt;
  readonly stored: Tagged<OfferedFile>;
  /** As it will be when it is opened once more. */
  readonly opened: OfferedFile;
  readonly language?: Language | undefined;
}

async function foundFor(
  deps: OpenDeps,
  secret: string,
  by: Opener,
): Promise<Result<Found, OpenProblem>> {
  const found = SECRET.test(secret) ? await findFile(deps, secret, by) : undefined;
  if (found === undefined) return refused({ kind: 'nothing' });
  if (by === 'anybody') return ok(found);
  const person = (await deps.people.byEntra(by.tenant, by.entra))?.value;
  if (person?.id === found.stored.value.person) return ok({ ...found, language: person.language });
  // Whose it is is worth knowing to whoever keeps watch; a stranger has no id of ours.
  deps.log.info('file-refused', { of: found.stored.value.person, by: person?.id });
  return refused({ kind: 'not-yours', ...(person?.language && { language: person.language }) });
}

/** A tenant's file is there for that tenant alone. */
async function findFile(
  { files, clock, tenants }: OpenDeps,
  secret: string,
  by: Opener,
): Promise<Found | undefined> {
  for (const tenant of tenants.filter((one) => by === 'anybody' || one === by.tenant)) {
    const at = { tenant, secret };
    const stored = await files.file(at);
    const opened = stored && openedFile(stored.value, clock.now());
    if (stored !== undefined && opened !== undefined) return { at, stored, opened };
  }
  return undefined;
}
