// Roles given by name: who has one, giving one and taking one back.
import {
  type Data,
  ROLE_INPUTS,
  type RoleFormView,
  type RoleListView,
  roleCard,
  roleFormCard,
  roleListCard,
} from '../../../cards/index.ts';
import { GRANTED_ROLES } from '../../../domain/shared/permissions.ts';
import { findPeople } from '../../../usecases/roles/find-people.ts';
import { giveRole, type RoleProblem, takeRole } from '../../../usecases/roles/give-role.ts';
import { findRole, listRoles } from '../../../usecases/roles/list-roles.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';

type RoleVerbs =
  | 'roles.list'
  | 'roles.show'
  | 'roles.form'
  | 'roles.find'
  | 'roles.give'
  | 'roles.take';

/** Handlers of the buttons about roles. */
export function makeRoleHandlers(kit: ChannelKit): Pick<Handlers, RoleVerbs> {
  return {
    'roles.list': async (context, { page }) => roles(kit, context, { page, way: 'forMe' }),
    'roles.show': async (context, chosen) => show(kit, context, chosen),
    'roles.form': async (context) => find(kit, context, 'first'),
    'roles.find': async (context) => find(kit, context, 'again'),
    'roles.give': async (context) => give(kit, context),
    'roles.take': async (context, chosen) => take(kit, context, chosen),
  };
}

/** Everybody who has a role. */
export async function roles(
  kit: ChannelKit,
  context: Context,
  {
    page = 0,
    way,
    note,
  }: { readonly page?: number; readonly way: Way; readonly note?: RoleListView['note'] },
): Promise<readonly Reply[]> {
  const list = await listRoles(kit, callerOf(context), page);
  if (!list.ok) return refusal(list.problem, context, way);
  const view = { ...list.value, ...(note && { note }) };
  return answer(roleListCard(view, context.language), way);
}

/** One role; a list when it was taken back meanwhile. */
async function show(
  kit: ChannelKit,
  context: Context,
  chosen: Data<'roles.show'>,
): Promise<readonly Reply[]> {
  const found = await findRole(kit, callerOf(context), chosen);
  if (!found.ok) return refusal(found.problem, context, 'forMe');
  if (found.value === undefined) return roles(kit, context, { way: 'forMe' });
  return answer(roleCard({ item: found.value }, context.language), 'forMe');
}

/** The form, with those the words fit. */
async function find(
  kit: ChannelKit,
  context: Context,
  when: 'first' | 'again' | NonNullable<RoleFormView['fault']>,
): Promise<readonly Reply[]> {
  const words = textIn(context, ROLE_INPUTS.words);
  const found = await findPeople(kit, callerOf(context), words);
  if (!found.ok) return refusal(found.problem, context, 'forMe');
  const { people, more } = found.value;
  const view = { words, role: textIn(context, ROLE_INPUTS.role), people, more };
  const wrong = when === 'again' ? missing() : when;
  const shown = wrong === undefined || wrong === 'first' ? view : { ...view, fault: wrong };
  return answer(roleFormCard(shown, context.language), 'forMe');

  function missing(): RoleFormView['fault'] {
    if (words.trim() === '') return 'no-words';
    return people.length === 0 ? 'nobody-found' : undefined;
  }
}

async function give(kit: ChannelKit, context: Context): Promise<readonly Reply[]> {
  const chosen = {
    person: textIn(context, ROLE_INPUTS.person),
    role: textIn(context, ROLE_INPUTS.role),
  };
  const given = await giveRole(kit, callerOf(context), chosen);
  if (!given.ok) return again(kit, context, given.problem);
  const { grant, name, hasApp } = given.value;
  const noApp = hasApp ? {} : ({ noApp: true } as const);
  const note = { kind: 'given', name, role: grant.role, ...noApp } as const;
  return roles(kit, context, { way: 'forMe', note });
}

async function take(
  kit: ChannelKit,
  context: Context,
  chosen: Data<'roles.take'>,
): Promise<readonly Reply[]> {
  const taken = await takeRole(kit, callerOf(context), chosen);
  const role = GRANTED_ROLES.find((one) => one === chosen.role);
  if (!taken.ok) return again(kit, context, taken.problem);
  const note = role && ({ kind: 'taken', name: taken.value.name, role } as const);
  return roles(kit, context, { way: 'forMe', ...(note && { note }) });
}

async function again(
  kit: ChannelKit,
  context: Context,
  problem: RoleProblem,
): Promise<readonly Reply[]> {
  return problem.kind === 'nobody-chosen' || problem.kind === 'no-role'
    ? find(kit, context, problem.kind)
    : refusal(problem, context, 'forMe');
}

function textIn({ inputs }: Context, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}
