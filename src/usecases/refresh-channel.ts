// Keeps up who is in the bound channel, so that somebody can be told when it is gone.
import type { TenantId } from '../domain/shared/ids.ts';
import { knownAmong } from './bind-channel.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { markChannelGone } from './mark-channel-gone.ts';

/** Looks the members up afresh; when Teams does not answer, what was known stays. */
export async function refreshChannel(
  deps: Pick<ChannelDeps, 'people' | 'administrators' | 'clock'>,
  tenant: TenantId,
): Promise<void> {
  const stored = await deps.people.channel(tenant);
  if (stored === undefined || stored.value.goneAt !== undefined) return;
  const roster = await deps.administrators.roster(tenant, stored.value.place, 'afresh');
  if (roster === 'gone') return markChannelGone(deps, tenant, stored.value.place);
  if (roster === 'unavailable') return;
  const present = roster.filter(({ guest }) => !guest);
  const knownMembers = await knownAmong(deps, tenant, present);
  // When it was changed meanwhile, the next look will do.
  await deps.people.saveChannel({ ...stored.value, knownMembers }, stored.tag, []);
}
