// Gives somebody everything that is stored about them, as a file of their own.
import type { Language } from '../../domain/shared/language.ts';
import { type Result, refused } from '../../domain/shared/result.ts';
import { isoOf } from '../../domain/shared/time.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { noteExport } from '../files/note-export.ts';
import { type FileLink, offerFile } from '../files/offer-file.ts';
import type { OwnDeps } from './own-deps.ts';

export type OwnDataProblem = { readonly kind: 'no-address' | 'too-large' | 'later' };

/** The name of the paper in the log. */
export const OWN_DATA = 'own-data';

/**
 * Every row that names them, without what it says of others; noted in the log. `no-address` where no
 * browser reaches the service: then whoever runs it makes the file beside the bot. `later` when there
 * is more to read than a turn can wait for: it is read on, and is there when they ask again.
 */
export async function fetchOwnData(
  deps: OwnDeps,
  caller: ChannelCaller,
  language: Language,
): Promise<Result<FileLink, OwnDataProblem>> {
  if (deps.publicUrl() === undefined) return refused({ kind: 'no-address' });
  const { tenant, person } = caller;
  const known = await deps.people.byEntra(tenant, caller.entra);
  const { name = caller.name, mail } = known?.value ?? {};
  const who = { person, name, ...(mail !== undefined && { mail }) };
  const read = () => deps.erasures.about(tenant, who);
  const rows = await deps.withinTime(`${tenant} ${person}`, read);
  if (rows === undefined) return refused({ kind: 'later' });
  const madeAt = isoOf(deps.clock.now());
  const bytes = await deps.writeOwnData({ rows, name, madeAt }, language);
  const file = { tenant, person, name: 'forenkl.zip', type: 'zip', bytes } as const;
  const offered = await offerFile(deps, file);
  if (!offered.ok) {
    return refused({ kind: offered.problem.kind === 'no-address' ? 'no-address' : 'too-large' });
  }
  await noteExport(deps, caller, { paper: OWN_DATA, about: person });
  return offered;
}
