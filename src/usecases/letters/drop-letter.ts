// Throws away what was written of a letter and not sent.
import { ok, type Result } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

/** What was sent stays; somebody's later draft does too. */
export async function dropLetter(
  deps: ChannelDeps,
  caller: ChannelCaller,
  shown: { readonly id: string; readonly version: number },
): Promise<Result<'dropped', AccessProblem>> {
  const access = await channelAccess(deps, caller, 'letter');
  if (!access.ok) return access;
  const stored = await deps.letters.letter(caller.tenant, shown.id);
  if (stored?.value.draft === undefined || stored.value.version !== shown.version) {
    return ok('dropped');
  }
  const { draft: _, ...rest } = stored.value;
  if (rest.sent === undefined) await deps.letters.drop(stored);
  else await deps.letters.save({ ...rest, version: rest.version + 1 }, stored.tag, []);
  return ok('dropped');
}
