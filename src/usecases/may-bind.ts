// Whether somebody may make a place the administration channel, and what must be told first.

import type { AdminChannel } from '../domain/people/person.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import { may } from '../domain/shared/permissions.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import type { Tagged } from '../ports/tagged.ts';
import { isMember } from './administrators.ts';
import { type CodeProblem, checkBindingCode } from './binding-code.ts';
import type { ChannelCaller } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { markChannelGone } from './mark-channel-gone.ts';

export type BindProblem =
  | CodeProblem
  /** Only a channel of a team can be bound. */
  | { readonly kind: 'not-a-channel' }
  | { readonly kind: 'already-bound' }
  /** Only somebody in the channel that is bound now may move it. */
  | { readonly kind: 'not-in-bound-channel'; readonly place: string }
  /** The bound channel is gone, and the caller was not seen in it. */
  | { readonly kind: 'not-known-member'; readonly place: string }
  | { readonly kind: 'guests'; readonly count: number }
  | { readonly kind: 'roster-unavailable' };

export type BindDeps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'clock' | 'ids' | 'calendar' | 'settings'
>;

/**
 * The channel that is bound now, when the caller may bind the place they are in. The first binding
 * needs the code or the team named in the settings; a later one a present member of the bound
 * channel; when that is gone, somebody last seen in it, or again the named team.
 */
export async function mayBind(
  deps: BindDeps,
  caller: ChannelCaller,
  code: string | undefined,
): Promise<Result<Tagged<AdminChannel> | undefined, BindProblem>> {
  if (caller.place.kind !== 'channel') return refused({ kind: 'not-a-channel' });
  const bound = await deps.people.channel(caller.tenant);
  if (bound === undefined) {
    const problem = inNamedTeam(deps, caller)
      ? undefined
      : await checkBindingCode(deps, caller.tenant, code);
    return problem ? refused(problem) : ok(undefined);
  }
  if (bound.value.goneAt !== undefined) return mayReplace(deps, caller, bound);
  if (bound.value.place.conversation === caller.place.conversation) {
    return refused({ kind: 'already-bound' });
  }
  return mayMove(deps, caller, bound);
}

async function mayMove(
  deps: BindDeps,
  caller: ChannelCaller,
  bound: Tagged<AdminChannel>,
): Promise<Result<Tagged<AdminChannel>, BindProblem>> {
  const { place } = bound.value;
  const roster = await deps.administrators.roster(caller.tenant, place);
  if (roster === 'unavailable') return refused({ kind: 'roster-unavailable' });
  if (roster === 'gone') {
    await markChannelGone(deps, caller.tenant, place);
    return mayReplace(deps, caller, await reread(deps, caller.tenant));
  }
  const roles = isMember(roster, caller.entra) ? (['administrator'] as const) : [];
  if (may(roles, 'move')) return ok(bound);
  return refused({ kind: 'not-in-bound-channel', place: place.name ?? '' });
}

function mayReplace(
  deps: BindDeps,
  caller: ChannelCaller,
  lost: Tagged<AdminChannel>,
): Result<Tagged<AdminChannel>, BindProblem> {
  const known = lost.value.knownMembers.includes(caller.person);
  if (known || inNamedTeam(deps, caller)) return ok(lost);
  return refused({ kind: 'not-known-member', place: lost.value.place.name ?? '' });
}

async function reread(deps: BindDeps, tenant: TenantId): Promise<Tagged<AdminChannel>> {
  const stored = await deps.people.channel(tenant);
  if (stored === undefined) throw new Error('the administration channel is no longer stored');
  return stored;
}

function inNamedTeam({ settings }: BindDeps, { place }: ChannelCaller): boolean {
  return settings.adminTeam !== undefined && place.team === settings.adminTeam;
}
