// Whoever asked for a paper fetches it: a link of its own each time, noted who had what.
import type { PaperKind } from '../../domain/paper/papers.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { type ChannelCaller, channelAccess } from '../channel-access.ts';
import { noteExport } from '../files/note-export.ts';
import { type FileLink, offerFile } from '../files/offer-file.ts';
import { fileSecret } from './make-papers.ts';
import type { PaperDeps } from './paper-deps.ts';

/** `gone` for whoever did not ask for it too: nobody learns what others had made. */
export type FetchProblem = {
  readonly kind: 'gone' | 'not-allowed' | 'no-address';
};

export interface FetchedPaper extends FileLink {
  readonly paper: PaperKind;
  readonly name: string;
}

/** The link to one of its files, by its place among them. */
export async function fetchPaper(
  deps: PaperDeps,
  caller: ChannelCaller,
  { order: id, file: at }: { readonly order: string; readonly file: number },
): Promise<Result<FetchedPaper, FetchProblem>> {
  const { tenant, person } = caller;
  const stored = await deps.papers.order(tenant, id);
  const file = stored?.value.files[at];
  if (stored === undefined || file === undefined || stored.value.person !== person) {
    return refused({ kind: 'gone' });
  }
  const access = await channelAccess(deps, caller, 'report');
  if (!access.ok) return refused({ kind: 'not-allowed' });
  const { wanted } = stored.value;
  const secret = fileSecret(stored.value, at);
  if ((await deps.files.file({ tenant, secret })) === undefined) return refused({ kind: 'gone' });
  const bytes = await deps.files.bytes({ tenant, secret });
  const link = await offerFile(deps, { tenant, person, name: file.name, type: file.type, bytes });
  if (!link.ok)
    return refused({ kind: link.problem.kind === 'no-address' ? 'no-address' : 'gone' });
  await noteExport(deps, caller, { paper: wanted.kind });
  return ok({ ...link.value, paper: wanted.kind, name: file.name });
}
