// What somebody leaves to others who has everything of theirs erased: told before, and in nobody's way.
import { INITIATIVE_STATES } from '../../domain/initiative/initiative.ts';
import { isHost } from '../../domain/round/round.ts';
import type { GrantedRole } from '../../domain/shared/permissions.ts';
import { postsOf } from '../../domain/shared/posts.ts';
import { isSame } from '../../domain/shared/register-lookup.ts';
import { type ChannelCaller, isAdministrator } from '../channel-access.ts';
import type { OwnDeps } from './own-deps.ts';

/** What somebody else must take over. */
export interface LeftToOthers {
  readonly administrator: boolean;
  readonly roles: readonly GrantedRole[];
  /** Ids of areas they answer for, and of forums they speak or write for: the register names them still. */
  readonly areas: readonly string[];
  readonly forums: readonly string[];
  /** Titles of what they lead and is not over. */
  readonly initiatives: readonly string[];
  readonly themes: readonly string[];
  /** Titles of surveys, polls and workshops they lead alone, and that are not over. */
  readonly rounds: readonly string[];
}

type Deps = Pick<
  OwnDeps,
  | 'people'
  | 'registry'
  | 'grants'
  | 'administrators'
  | 'clock'
  | 'initiatives'
  | 'themes'
  | 'rounds'
>;

const OVER: readonly string[] = ['closed', 'cancelled'];

/** Looks only; nothing is erased. */
export async function lookAtErasing(deps: Deps, caller: ChannelCaller): Promise<LeftToOthers> {
  const { tenant, person } = caller;
  const [known, register, grants, administrator, initiatives, themes, rounds] = await Promise.all([
    deps.people.byEntra(tenant, caller.entra),
    deps.registry.register(tenant),
    deps.grants.all(tenant),
    isAdministrator(deps, caller),
    deps.initiatives.all(tenant),
    deps.themes.all(tenant),
    deps.rounds.all(tenant),
  ]);
  const who = known?.value ?? { name: caller.name };
  const posts = postsOf(register, who);
  return {
    administrator,
    roles: grants.filter((one) => one.person === person).map(({ role }) => role),
    areas: posts.owns,
    forums: [...new Set([...posts.decides, ...posts.writes])],
    initiatives: initiatives
      .filter(({ lead, state }) => !INITIATIVE_STATES[state].over && isSame(lead, who))
      .map(({ title }) => title),
    themes: themes.filter(({ lead }) => isSame(lead, who)).map(({ name }) => name),
    rounds: rounds
      .filter((round) => !OVER.includes(round.state) && isHost(round, person))
      .filter(({ host, coHosts }) => [host, ...coHosts].every((one) => one === person))
      .map(({ title }) => title),
  };
}
