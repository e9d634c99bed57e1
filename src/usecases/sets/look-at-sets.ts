// Shows hosts and administrators which question sets there are, and one of them ready to go through.
import { type RegisterChoices, withRegister } from '../../domain/questions/choices.ts';
import { choicesAwaited, withGiven } from '../../domain/questions/given-choices.ts';
import type { Choice, QuestionSet } from '../../domain/questions/question-set.ts';
import type { SetRef } from '../../domain/shared/answer.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { areasFor } from '../../domain/shared/register-lookup.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { QuestionSetStore } from '../../ports/question-set-store.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

export type SetsDeps = AccessDeps &
  Pick<ChannelDeps, 'registry'> & { readonly sets: QuestionSetStore };

/** As many of the register's workplaces are enough to see how it looks. */
const WORKPLACES = 3;
/** What stands where a host will write what can be chosen. */
const EXAMPLES: readonly Choice[] = [1, 2, 3, 4].map((number) => ({
  id: `example-${number}`,
  label: { da: `Eksempel ${number}`, en: `Example ${number}` },
}));

/** The newest version of each set, by title. */
export async function listSets(
  deps: SetsDeps,
  caller: ChannelCaller,
): Promise<Result<readonly QuestionSet[], AccessProblem>> {
  const access = await channelAccess(deps, caller, 'start');
  if (!access.ok) return access;
  const sets = await deps.sets.newest(caller.tenant);
  return ok(sets.toSorted((one, other) => one.title.da.localeCompare(other.title.da, 'da')));
}

/** The version of a set, with choices where the register or a host will put them. */
export async function lookAtSet(
  deps: SetsDeps,
  caller: ChannelCaller,
  wanted: SetRef,
): Promise<Result<QuestionSet, AccessProblem | { readonly kind: 'not-found' }>> {
  const access = await channelAccess(deps, caller, 'start');
  if (!access.ok) return access;
  const newest = (await deps.sets.newest(caller.tenant)).find(({ id }) => id === wanted.id);
  const there = newest !== undefined && wanted.version <= newest.version && wanted.version > 0;
  if (!there) return refused({ kind: 'not-found' });
  const set = await deps.sets.get(caller.tenant, wanted);
  const given = Object.fromEntries(choicesAwaited(set).map(({ id }) => [id, EXAMPLES]));
  return ok(withGiven(withRegister(set, await registerChoices(deps, caller.tenant)), given));
}

/** What a look fills in from the register: its areas, and a few of its workplaces. */
export async function registerChoices(
  { registry }: Pick<SetsDeps, 'registry'>,
  tenant: TenantId,
): Promise<RegisterChoices> {
  const register = await registry.register(tenant);
  return {
    areas: areasFor(register, undefined).map(({ id, name }) => ({ id, label: name })),
    units: register.units
      .slice(0, WORKPLACES)
      .map(({ id, name }) => ({ id, label: { da: name, en: name } })),
  };
}
