// Gives somebody a role by name, or takes it back; both are noted.
import type { Grant } from '../../domain/people/grant.ts';
import type { Person } from '../../domain/people/person.ts';
import { asId, type PersonId } from '../../domain/shared/ids.ts';
import { GRANTED_ROLES } from '../../domain/shared/permissions.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = AccessDeps & Pick<ChannelDeps, 'audit'>;

/** As chosen on a card. */
export interface ChosenRole {
  readonly person: string;
  readonly role: string;
}

export interface GivenRole {
  readonly grant: Grant;
  readonly name: string;
  /** They can be told in a chat. */
  readonly hasApp: boolean;
}

export type RoleProblem =
  | AccessProblem
  /** Nobody of the municipality was chosen, or no role. */
  | { readonly kind: 'nobody-chosen' }
  | { readonly kind: 'no-role' };

/** Whoever gets it is told once. The same again is answered with what was given first. */
export async function giveRole(
  deps: Deps,
  caller: ChannelCaller,
  chosen: ChosenRole,
): Promise<Result<GivenRole, RoleProblem>> {
  const read = await readChosen(deps, caller, chosen);
  if (!read.ok) return read;
  const { person, role } = read.value;
  const { id, name } = person;
  const wanted = { person: id, role, by: caller.person, at: deps.clock.now().toISOString() };
  const grant = await deps.grants.give(caller.tenant, wanted, [
    { audience: { kind: 'person', person: id }, content: { kind: 'role-given', role } },
  ]);
  await deps.audit.note(caller.tenant, [
    {
      what: 'granted',
      at: grant.at,
      by: grant.by,
      operation: `grant-${role}-${id}`,
      about: id,
      more: role,
    },
  ]);
  const hasApp = person.place !== undefined && person.unreachable === undefined;
  return ok({ grant, name, hasApp });
}

/** Nothing to take is as good as taken. */
export async function takeRole(
  deps: Deps,
  caller: ChannelCaller,
  chosen: ChosenRole,
): Promise<Result<Pick<GivenRole, 'name'>, RoleProblem>> {
  const read = await readChosen(deps, caller, chosen);
  if (!read.ok) return read;
  const { person, role } = read.value;
  if (await deps.grants.take(caller.tenant, { person: person.id, role })) {
    const at = deps.clock.now().toISOString();
    const operation = `revoke-${role}-${person.id}`;
    await deps.audit.note(caller.tenant, [
      { what: 'revoked', at, by: caller.person, operation, about: person.id, more: role },
    ]);
  }
  return ok({ name: person.name });
}

async function readChosen(
  deps: Deps,
  caller: ChannelCaller,
  chosen: ChosenRole,
): Promise<Result<{ readonly person: Person; readonly role: Grant['role'] }, RoleProblem>> {
  const access = await channelAccess(deps, caller, 'grant');
  if (!access.ok) return access;
  const id = asId<PersonId>(chosen.person);
  const person = chosen.person === '' ? undefined : await deps.people.byId(caller.tenant, id);
  if (person === undefined) return refused({ kind: 'nobody-chosen' });
  const role = GRANTED_ROLES.find((one) => one === chosen.role);
  return role === undefined ? refused({ kind: 'no-role' }) : ok({ person: person.value, role });
}
