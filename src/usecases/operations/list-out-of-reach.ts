// Who gets no messages and why, with how many there are in each department.
import {
  countByDepartment,
  type OutOfReach,
  outOfReach,
} from '../../domain/people/out-of-reach.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type Listed, pageOf } from '../listed.ts';
import { everybody } from './everybody.ts';

export interface ListedOutOfReach extends Listed<OutOfReach> {
  readonly departments: ReturnType<typeof countByDepartment>;
}

/** A page, from 0, of those out of reach; for administrators only, as it tells names. */
export async function listOutOfReach(
  deps: ChannelDeps,
  caller: ChannelCaller,
  page: number,
): Promise<Result<ListedOutOfReach, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'operations');
  if (!access.ok) return access;
  const register = await deps.registry.register(caller.tenant);
  const all = outOfReach(register, await everybody(deps, caller.tenant));
  return ok({ ...pageOf(all, page), departments: countByDepartment(all) });
}
