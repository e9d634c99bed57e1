// Offers somebody the file with their own data, and notes in the log that they had it.
import type { OfferedFile } from '../../domain/shared/offered-file.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { noteExport } from '../files/note-export.ts';
import { type FileLink, offerFile } from '../files/offer-file.ts';
import type { OwnDeps } from './own-deps.ts';

/** The name of the paper in the log. */
export const OWN_DATA = 'own-data';

export async function offerOwnFile(
  deps: OwnDeps,
  caller: ChannelCaller,
  file: Pick<OfferedFile, 'name' | 'type'> & { readonly bytes: Uint8Array },
): Promise<Result<FileLink, { readonly kind: 'no-address' | 'too-large' }>> {
  const { tenant, person } = caller;
  const { name, type, bytes } = file;
  const offered = await offerFile(deps, { tenant, person, name, type, bytes });
  if (!offered.ok) {
    return refused({ kind: offered.problem.kind === 'no-address' ? 'no-address' : 'too-large' });
  }
  await noteExport(deps, caller, { paper: OWN_DATA, about: person });
  return offered;
}
