// Whether somebody may begin a round, or lead the one that is there, wherever they stand.
import { isHost, type Round } from '../../domain/round/round.ts';
import { may, type Right, type Role } from '../../domain/shared/permissions.ts';
import { isMember } from '../administrators.ts';
import type { ChannelCaller } from '../channel-access.ts';
import type { RoundDeps } from './round-deps.ts';

/**
 * The roles of a caller for a round. Unlike elsewhere, what was granted counts in every place: a host
 * leads in a room where others look on. Membership of the administration channel does too; when Teams
 * does not say who is in it, nobody is.
 */
export async function roundRoles(
  deps: Pick<RoundDeps, 'people' | 'grants' | 'administrators'>,
  { tenant, person, entra }: ChannelCaller,
  round?: Round,
): Promise<readonly Role[]> {
  const [grants, channel] = await Promise.all([
    deps.grants.all(tenant),
    deps.people.channel(tenant),
  ]);
  const roles = new Set<Role>(
    grants.filter((one) => one.person === person).map(({ role }) => role),
  );
  if (round !== undefined && isHost(round, person)) roles.add('own-host');
  if (channel !== undefined && channel.value.goneAt === undefined) {
    const roster = await deps.administrators.roster(tenant, channel.value.place);
    if (typeof roster !== 'string' && isMember(roster, entra)) roles.add('administrator');
  }
  return [...roles];
}

type RoundRight = Extract<Right, 'start' | 'conduct' | 'results'>;

/** Whether the caller may do it, to this round or at all. */
export async function mayRound(
  deps: Parameters<typeof roundRoles>[0],
  caller: ChannelCaller,
  { right, round }: { readonly right: RoundRight; readonly round?: Round },
): Promise<boolean> {
  return may(await roundRoles(deps, caller, round), right);
}
