// Who may see and change which initiatives: administrators all, owners and leads their own.
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { AreaId } from '../../domain/shared/ids.ts';
import { may } from '../../domain/shared/permissions.ts';
import { postsOf } from '../../domain/shared/posts.ts';
import { isSame, type Somebody } from '../../domain/shared/register-lookup.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

export type InitiativeDeps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'clock'
  | 'registry'
  | 'initiatives'
  | 'proposals'
  | 'projection'
>;

export interface Sight {
  readonly administrator: boolean;
  /** Areas they answer for. */
  readonly owns: readonly AreaId[];
  readonly who: Somebody;
}

/** Lets administrators in, and in personal chat whoever owns an area or leads an initiative. */
export async function initiativeSight(
  deps: InitiativeDeps,
  caller: ChannelCaller,
): Promise<Result<Sight, AccessProblem>> {
  const [access, register, person] = await Promise.all([
    channelAccess(deps, caller, 'initiative'),
    deps.registry.register(caller.tenant),
    deps.people.byId(caller.tenant, caller.person),
  ]);
  const who = person?.value ?? { name: caller.name };
  const sight = { administrator: access.ok, owns: postsOf(register, who).owns, who };
  if (access.ok) return ok(sight);
  if (caller.place.kind !== 'personal') return access;
  if (sight.owns.length > 0 && may(['process-owner'], 'initiative')) return ok(sight);
  const all = await deps.initiatives.all(caller.tenant);
  return all.some((one) => isTheirs(one, sight)) ? ok(sight) : access;
}

/** True for one whose area they answer for, or that they lead. */
export function isTheirs({ area, lead }: Initiative, { owns, who }: Sight): boolean {
  return isSame(lead, who) || owns.some((owned) => owned === area);
}

/** True when they may see and change it. */
export function mayTouch(initiative: Initiative, sight: Sight): boolean {
  return sight.administrator || isTheirs(initiative, sight);
}
