// The log as a file, for the administrator who asked.
import type { Language } from '../../domain/shared/language.ts';
import type { OfferProblem } from '../../domain/shared/offered-file.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import type { AccessProblem, ChannelCaller } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { noteExport } from '../files/note-export.ts';
import { type FileLink, type OfferDeps, offerFile } from '../files/offer-file.ts';
import type { NamedEntry } from './audit-filter.ts';
import { type AuditWanted, readAudit } from './show-audit.ts';

/** The bytes of an Excel file. */
export type WriteAudit = (
  entries: readonly NamedEntry[],
  language: Language,
) => Promise<Uint8Array>;

export type OfferAuditDeps = ChannelDeps & OfferDeps & { readonly writeAudit: WriteAudit };

/** What the card shows, on all its pages; noted like any other export. */
export async function offerAudit(
  deps: OfferAuditDeps,
  caller: ChannelCaller,
  {
    language,
    name,
    ...wanted
  }: AuditWanted & { readonly language: Language; readonly name: string },
): Promise<Result<FileLink, AccessProblem | OfferProblem | { readonly kind: 'no-address' }>> {
  const read = await readAudit(deps, caller, wanted);
  if (!read.ok) return read;
  if (deps.publicUrl() === undefined) return refused({ kind: 'no-address' });
  const { tenant, person } = caller;
  const bytes = await deps.writeAudit(read.value.entries, language);
  const offered = await offerFile(deps, { tenant, person, name, type: 'xlsx', bytes });
  if (offered.ok) await noteExport(deps, caller, { paper: 'audit' });
  return offered;
}
