// Whether somebody may do a thing of the administration channel, and from where.
import type { Place } from '../domain/delivery/place.ts';
import type { AdminChannel } from '../domain/people/person.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import { may, type Right, type Role } from '../domain/shared/permissions.ts';
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

export type AccessDeps = Pick<ChannelDeps, 'people' | 'administrators' | 'grants' | 'clock'>;

/**
 * Lets those in whose roles are enough: present members of the bound channel, there and in their
 * personal chat, and whoever an administrator gave a role, in personal chat alone.
 */
export async function channelAccess(
  deps: AccessDeps,
  caller: ChannelCaller,
  right: Right,
): Promise<Result<AdminChannel, AccessProblem>> {
  const bound = await boundChannel(deps, caller);
  if (!bound.ok || may(await grantedTo(deps, caller), right)) return bound;
  const member = await memberAccess(deps, caller, bound.value);
  if (!member.ok || may(['administrator'], right)) return member;
  return refused({ kind: 'not-administrator' });
}

/** True for a present member of the bound channel, there or in personal chat; false in doubt. */
export async function isAdministrator(deps: AccessDeps, caller: ChannelCaller): Promise<boolean> {
  const bound = await boundChannel(deps, caller);
  return bound.ok && (await memberAccess(deps, caller, bound.value)).ok;
}

/** Roles given by name; in a channel nobody has any, as others look on. */
export async function grantedTo(
  { grants }: Pick<AccessDeps, 'grants'>,
  { tenant, person, place }: ChannelCaller,
): Promise<readonly Role[]> {
  if (place.kind !== 'personal') return [];
  const given = await grants.all(tenant);
  return given.filter((one) => one.person === person).map(({ role }) => role);
}

/** The bound channel, asked for in itself or in a personal chat. */
async function boundChannel(
  deps: AccessDeps,
  caller: ChannelCaller,
): Promise<Result<AdminChannel, AccessProblem>> {
  const stored = await deps.people.channel(caller.tenant);
  if (stored === undefined) return refused({ kind: 'no-channel' });
  const channel = stored.value;
  if (channel.goneAt !== undefined) return refused({ kind: 'channel-gone' });
  const here = caller.place.conversation === channel.place.conversation;
  if (!here && caller.place.kind !== 'personal') {
    return refused({ kind: 'wrong-place', place: channel.place.name ?? '' });
  }
  return ok(channel);
}

async function memberAccess(
  deps: AccessDeps,
  caller: ChannelCaller,
  channel: AdminChannel,
): Promise<Result<AdminChannel, AccessProblem>> {
  const roster = await deps.administrators.roster(caller.tenant, channel.place);
  if (roster === 'unavailable') return refused({ kind: 'roster-unavailable' });
  if (roster === 'gone') {
    await markChannelGone(deps, caller.tenant, channel.place);
    return refused({ kind: 'channel-gone' });
  }
  return isMember(roster, caller.entra) ? ok(channel) : refused({ kind: 'not-administrator' });
}
