// Whether somebody may do a thing of the administration channel, and from where.
import type { Place } from '../domain/delivery/place.ts';
import type { AdminChannel } from '../domain/people/person.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import { may, type Right } from '../domain/shared/permissions.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { isMember } from './administrators.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { markChannelGone } from './mark-channel-gone.ts';

/** Who asks, and where; identity comes from the signed activity alone. */
export interface ChannelCaller {
  readonly tenant: TenantId;
  readonly person: PersonId;
  /** Entra object id. */
  readonly entra: string;
  readonly name: string;
  readonly place: Place;
}

export type AccessProblem =
  /** No channel is bound yet. */
  | { readonly kind: 'no-channel' }
  /** It works in the bound channel and in personal chat only. */
  | { readonly kind: 'wrong-place'; readonly place: string }
  | { readonly kind: 'not-administrator' }
  /** Teams did not say who is in the channel: nobody is let in. */
  | { readonly kind: 'roster-unavailable' }
  /** The bound channel is no more and must be bound anew. */
  | { readonly kind: 'channel-gone' };

type Deps = Pick<ChannelDeps, 'people' | 'administrators' | 'clock'>;

/** Lets present members of the bound channel in, there and in their personal chat. */
export async function channelAccess(
  deps: Deps,
  caller: ChannelCaller,
  right: Right,
): Promise<Result<AdminChannel, AccessProblem>> {
  const stored = await deps.people.channel(caller.tenant);
  if (stored === undefined) return refused({ kind: 'no-channel' });
  const channel = stored.value;
  if (channel.goneAt !== undefined) return refused({ kind: 'channel-gone' });
  const here = caller.place.conversation === channel.place.conversation;
  if (!here && caller.place.kind !== 'personal') {
    return refused({ kind: 'wrong-place', place: channel.place.name ?? '' });
  }
  const roster = await deps.administrators.roster(caller.tenant, channel.place);
  if (roster === 'unavailable') return refused({ kind: 'roster-unavailable' });
  if (roster === 'gone') {
    await markChannelGone(deps, caller.tenant, channel.place);
    return refused({ kind: 'channel-gone' });
  }
  const roles = isMember(roster, caller.entra) ? (['administrator'] as const) : [];
  return may(roles, right) ? ok(channel) : refused({ kind: 'not-administrator' });
}
