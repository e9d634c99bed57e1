// How the open proposals lie between what they give and what they take.
import { ok, type Result } from '../../domain/shared/result.ts';
import { countMatrix, type Matrix, type MatrixCounts } from '../../domain/triage/matrix.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'clock' | 'projection' | 'registry'
>;

export interface ShownMatrix {
  readonly counts: MatrixCounts;
  /** The municipality's own. */
  readonly matrix: Matrix;
}

/** For administrators, in the bound channel or their personal chat. */
export async function showMatrix(
  deps: Deps,
  caller: ChannelCaller,
): Promise<Result<ShownMatrix, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const counts = countMatrix(await deps.projection.proposals(caller.tenant));
  return ok({ counts, matrix: (await deps.registry.rules(caller.tenant)).matrix });
}
