// Initiatives for another system, without who leads or follows them.
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Application } from '../../domain/shared/application.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { may } from '../../domain/shared/permissions.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { OutsideDeps, OutsideProblem } from './outside-deps.ts';

/** What may leave the house of an initiative. */
export type OpenInitiative = Omit<
  Initiative,
  'tenant' | 'lead' | 'followers' | 'said' | 'owed' | 'origin'
> & { readonly origin?: Pick<NonNullable<Initiative['origin']>, 'round' | 'item'> };

export interface InitiativesRead {
  readonly initiatives: readonly OpenInitiative[];
  readonly more: boolean;
}

/** Newest first, from the one after so many. */
export async function readInitiatives(
  { initiatives }: Pick<OutsideDeps, 'initiatives'>,
  { tenant, roles }: Application,
  { skip, most }: { readonly skip: number; readonly most: number },
): Promise<Result<InitiativesRead, OutsideProblem>> {
  if (!may(roles, 'fetch-initiatives')) return refused({ kind: 'not-allowed' });
  const all = await initiatives.all(tenant);
  const page = all.slice(skip, skip + most);
  return ok({ initiatives: page.map(opened), more: skip + most < all.length });
}

export async function readInitiative(
  { initiatives }: Pick<OutsideDeps, 'initiatives'>,
  { tenant, roles }: Application,
  id: InitiativeId,
): Promise<Result<OpenInitiative, OutsideProblem>> {
  if (!may(roles, 'fetch-initiatives')) return refused({ kind: 'not-allowed' });
  const stored = await initiatives.initiative(tenant, id);
  return stored === undefined ? refused({ kind: 'not-found' }) : ok(opened(stored.value));
}

function opened(initiative: Initiative): OpenInitiative {
  const { tenant: _tenant, lead: _lead, followers: _followers, ...rest } = initiative;
  const { said: _said, owed: _owed, origin, ...shown } = rest;
  if (origin === undefined) return shown;
  const { round, item } = origin;
  return { ...shown, origin: { round, ...(item !== undefined && { item }) } };
}
