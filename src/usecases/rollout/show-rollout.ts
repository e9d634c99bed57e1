// How far the app has come: the sums, and a page of one of the groups.
import {
  countRollout,
  type RolloutGroup,
  type RolloutLine,
  type RolloutSums,
} from '../../domain/people/rollout.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { type Listed, pageOf } from '../listed.ts';
import { readRollout } from './read-rollout.ts';

export interface ShownRollout {
  readonly sums: RolloutSums;
  readonly group: RolloutGroup;
  readonly listed: Listed<RolloutLine>;
}

/** For administrators only, as it tells names; `page` from 0. */
export async function showRollout(
  deps: ChannelDeps,
  caller: ChannelCaller,
  { group, page }: { readonly group: RolloutGroup; readonly page: number },
): Promise<Result<ShownRollout, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'operations');
  if (!access.ok) return access;
  const lines = await readRollout(deps, caller.tenant);
  const wanted = lines.filter((line) => line.group === group);
  return ok({ sums: countRollout(lines), group, listed: pageOf(wanted, page) });
}
