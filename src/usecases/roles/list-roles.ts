// Who has been given a role, by whom and when; for administrators.
import type { Grant } from '../../domain/people/grant.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';

/** As many as are read at a glance. */
const PAGE = 10;

export interface NamedGrant extends Grant {
  /** Names as we know them; absent for somebody we know no more. */
  readonly name?: string;
  readonly byName?: string;
}

export interface RoleList {
  readonly items: readonly NamedGrant[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
}

/** A page of them, the latest first. */
export async function listRoles(
  deps: AccessDeps,
  caller: ChannelCaller,
  wanted: number,
): Promise<Result<RoleList, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'grant');
  if (!access.ok) return access;
  const all = (await deps.grants.all(caller.tenant)).toReversed();
  const pages = Math.max(1, Math.ceil(all.length / PAGE));
  const page = Math.min(wanted, pages - 1);
  const shown = all.slice(page * PAGE, (page + 1) * PAGE);
  const items = await Promise.all(shown.map((grant) => withNames(deps, caller, grant)));
  return ok({ items, total: all.length, page, pages });
}

/** One role of somebody; undefined when they have it no more. */
export async function findRole(
  deps: AccessDeps,
  caller: ChannelCaller,
  wanted: { readonly person: string; readonly role: string },
): Promise<Result<NamedGrant | undefined, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'grant');
  if (!access.ok) return access;
  const found = (await deps.grants.all(caller.tenant)).find(
    ({ person, role }) => person === wanted.person && role === wanted.role,
  );
  return ok(found && (await withNames(deps, caller, found)));
}

async function withNames(
  { people }: Pick<AccessDeps, 'people'>,
  { tenant }: ChannelCaller,
  grant: Grant,
): Promise<NamedGrant> {
  const [person, by] = await Promise.all([
    people.byId(tenant, grant.person),
    people.byId(tenant, grant.by),
  ]);
  return {
    ...grant,
    ...(person !== undefined && { name: person.value.name }),
    ...(by !== undefined && { byName: by.value.name }),
  };
}
