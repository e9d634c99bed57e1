// Writes a change of an initiative, and sees that everybody it concerns is told.
import type { Message } from '../../domain/delivery/message.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { tryAgain } from '../try-again.ts';
import { finishInitiative } from './finish-initiative.ts';
import type { InitiativeDeps, Sight } from './initiative-sight.ts';
import { type ShowInitiativeProblem, touchInitiative } from './show-initiative.ts';

/** What becomes of an initiative; the very same one when nothing does. */
export type Change<P> = (
  initiative: Initiative,
  sight: Sight,
) => Result<Initiative, P> | Promise<Result<Initiative, P>>;

/**
 * Changes it as it is now. What an earlier change still owes is told first, so that nothing is lost
 * when the process dies in between; those who follow it are told with the change itself.
 */
export async function changeInitiative<P>(
  deps: InitiativeDeps,
  caller: ChannelCaller,
  { id, change }: { readonly id: InitiativeId; readonly change: Change<P> },
): Promise<Result<Initiative, P | ShowInitiativeProblem>> {
  const { tenant } = caller;
  return tryAgain(async () => {
    const touched = await touchInitiative(deps, caller, id);
    if (!touched.ok) return touched;
    const { before, sight } = touched.value;
    const changed = await change(before.value, sight);
    if (!changed.ok) return changed;
    if (before.value.owed !== undefined) {
      await finishInitiative(deps, tenant, before.value);
      // Written anew meanwhile; and when this is the repetition of that very change, it is done.
      return changed.value === before.value ? ok(changed.value) : 'changed';
    }
    if (changed.value === before.value) return ok(changed.value);
    const saved = await deps.initiatives.save(changed.value, before.tag, newsOf(changed.value));
    if (saved === 'changed') return 'changed';
    await finishInitiative(deps, tenant, saved.value);
    return ok(saved.value);
  });
}

/** To those who follow it; the channel sees what is dropped, as people were promised it. */
export function newsOf(initiative: Initiative): readonly Message[] {
  const { id, title, state, horizon, owed, followers } = initiative;
  if (owed === undefined) return [];
  const { before, why } = owed;
  const content = {
    kind: 'initiative-news',
    initiative: id,
    title,
    state,
    ...(horizon !== undefined && { horizon }),
    ...(before !== undefined && { before }),
    ...(why !== undefined && { why }),
  } as const;
  return [
    ...(followers.length === 0
      ? []
      : [
          {
            audience: { kind: 'people', people: followers },
            content: { ...content, follower: true },
          } as const,
        ]),
    ...(owed.state === 'dropped' ? [{ audience: { kind: 'channel' }, content } as const] : []),
  ];
}
