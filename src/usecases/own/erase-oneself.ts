// Somebody has everything of theirs erased: from now on nothing leads to them, and the job does the rest.
import { isoOf } from '../../domain/shared/time.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { noteErased } from './note-erased.ts';
import type { OwnDeps } from './own-deps.ts';

type Deps = Pick<OwnDeps, 'people' | 'erasures' | 'audit' | 'clock' | 'eraseNow'>;

/**
 * Notes it first, so that whatever a crash leaves is finished; then the person goes, and whoever writes
 * again is somebody new. The same again finds nobody. True when there was somebody.
 */
export async function eraseOneself(deps: Deps, caller: ChannelCaller): Promise<boolean> {
  const { tenant, person } = caller;
  const stored = await deps.people.byEntra(tenant, caller.entra);
  if (stored === undefined || stored.value.id !== person) return false;
  const { name, mail } = stored.value;
  const known = { name, ...(mail !== undefined && { mail }) };
  const at = isoOf(deps.clock.now());
  const begun = await deps.erasures.begin(tenant, { kind: 'person', person, at, known });
  await noteErased(deps, tenant, begun.value);
  await deps.people.forget(stored.value);
  deps.eraseNow();
  return true;
}
