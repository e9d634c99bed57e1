// Everything somebody is, to the municipality and to one proposal: what `may` asks for.
import { assessmentOf } from '../domain/proposal/assessment.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { Role } from '../domain/shared/permissions.ts';
import { type Posts, postsOf } from '../domain/shared/posts.ts';
import type { ProposalStore } from '../ports/proposal-store.ts';
import {
  type AccessDeps,
  type ChannelCaller,
  grantedTo,
  isAdministrator,
} from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';

export type RolesDeps = AccessDeps &
  Pick<ChannelDeps, 'registry'> & { readonly proposals: Pick<ProposalStore, 'endorsement'> };

/**
 * The roles of a caller, with those they have to the proposal. In the bound channel only its members
 * have any, elsewhere but in personal chat nobody has. `successor` is not among them: see `mayReply`.
 */
export async function rolesOf(
  deps: RolesDeps,
  caller: ChannelCaller,
  proposal?: Proposal,
): Promise<readonly Role[]> {
  const administrator = await isAdministrator(deps, caller);
  if (caller.place.kind !== 'personal' && !administrator) return [];
  const roles = new Set<Role>(await grantedTo(deps, caller));
  if (administrator) roles.add('administrator');
  if (proposal !== undefined) {
    for (const role of postRoles(await postsFor(deps, caller), proposal)) roles.add(role);
    if (proposal.proposer === caller.person) roles.add('proposer');
    const endorsement = await deps.proposals.endorsement(caller, proposal.no);
    if (endorsement?.value.following === true) roles.add('endorser');
  }
  return [...roles];
}

/** The posts a caller holds by the register. */
export async function postsFor(
  deps: Pick<RolesDeps, 'registry' | 'people'>,
  { tenant, entra, name }: ChannelCaller,
): Promise<Posts> {
  const [register, person] = await Promise.all([
    deps.registry.register(tenant),
    deps.people.byEntra(tenant, entra),
  ]);
  return postsOf(register, person?.value ?? { name });
}

/**
 * What posts make of somebody for a proposal: with an owner or a forum, that very one; with nobody of
 * the kind, the owner of the area it was assessed as.
 */
export function postRoles(posts: Posts, proposal: Proposal): readonly Role[] {
  const { holder } = proposal;
  if (holder.kind === 'forum') {
    const decider = posts.decides.includes(holder.forum) ? (['decider'] as const) : [];
    const secretary = posts.writes.includes(holder.forum) ? (['secretary'] as const) : [];
    return [...decider, ...secretary];
  }
  const area = holder.kind === 'owner' ? holder.area : assessmentOf(proposal)?.area;
  return posts.owns.some((owned) => owned === area) ? ['process-owner'] : [];
}
