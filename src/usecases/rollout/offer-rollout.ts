// Who has the app, as a file for the one who asked.
import { countRollout, type RolloutLine, type RolloutSums } from '../../domain/people/rollout.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { OfferProblem } from '../../domain/shared/offered-file.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { noteExport } from '../files/note-export.ts';
import { type FileLink, type OfferDeps, offerFile } from '../files/offer-file.ts';
import { readRollout } from './read-rollout.ts';

export interface RolloutOnPaper {
  readonly sums: RolloutSums;
  readonly lines: readonly RolloutLine[];
}

/** The bytes of an Excel file. */
export type WriteRollout = (rollout: RolloutOnPaper, language: Language) => Promise<Uint8Array>;

export type OfferRolloutDeps = ChannelDeps & OfferDeps & { readonly writeRollout: WriteRollout };

/** The link; for administrators only, and noted, as names and mails are in the file. */
export async function offerRollout(
  deps: OfferRolloutDeps,
  caller: ChannelCaller,
  { language, name }: { readonly language: Language; readonly name: string },
): Promise<Result<FileLink, AccessProblem | OfferProblem | { readonly kind: 'no-address' }>> {
  const access = await channelAccess(deps, caller, 'operations');
  if (!access.ok) return access;
  if (deps.publicUrl() === undefined) return refused({ kind: 'no-address' });
  const { tenant, person } = caller;
  const lines = await readRollout(deps, tenant);
  const bytes = await deps.writeRollout({ sums: countRollout(lines), lines }, language);
  const offered = await offerFile(deps, { tenant, person, name, type: 'xlsx', bytes });
  if (offered.ok) await noteExport(deps, caller, { paper: 'rollout' });
  return offered;
}
