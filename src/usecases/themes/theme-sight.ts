// Who may see and change which themes: administrators all, whoever leads one their own.
import { isSame, type Somebody } from '../../domain/shared/register-lookup.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { Theme } from '../../domain/theme/theme.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

export type ThemeDeps = Pick<
  ChannelDeps,
  | 'people'
  | 'administrators'
  | 'grants'
  | 'clock'
  | 'registry'
  | 'initiatives'
  | 'themes'
  | 'proposals'
  | 'projection'
>;

export interface ThemeSight {
  readonly administrator: boolean;
  readonly who: Somebody;
}

/** Lets administrators in, and in personal chat whoever leads a theme. */
export async function themeSight(
  deps: ThemeDeps,
  caller: ChannelCaller,
): Promise<Result<ThemeSight, AccessProblem>> {
  const [access, person] = await Promise.all([
    channelAccess(deps, caller, 'theme'),
    deps.people.byId(caller.tenant, caller.person),
  ]);
  const who = person?.value ?? { name: caller.name };
  const sight = { administrator: access.ok, who };
  if (access.ok) return ok(sight);
  if (caller.place.kind !== 'personal') return access;
  const all = await deps.themes.all(caller.tenant);
  return all.some((one) => maySee(one, sight)) ? ok(sight) : access;
}

/** True when they may see it, and change its text and what is done. */
export function maySee({ lead }: Pick<Theme, 'lead'>, sight: ThemeSight): boolean {
  return sight.administrator || isSame(lead, sight.who);
}
