// How the open proposals lie between what they give and what they take.
import { ok, type Result } from '../../domain/shared/result.ts';
import { type AutomationCount, countAutomation } from '../../domain/triage/flags.ts';
import {
  countKept,
  type KeptOf,
  type SuggestedKind,
} from '../../domain/triage/kept-suggestions.ts';
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
  /** How often people kept what was suggested. */
  readonly kept: Readonly<Record<SuggestedKind, KeptOf>>;
  /** Where stages of automation are shown. */
  readonly automation?: readonly AutomationCount[];
}

/** For administrators, in the bound channel or their personal chat. */
export async function showMatrix(
  deps: Deps,
  caller: ChannelCaller,
): Promise<Result<ShownMatrix, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const [proposals, rules] = await Promise.all([
    deps.projection.proposals(caller.tenant),
    deps.registry.rules(caller.tenant),
  ]);
  return ok({
    counts: countMatrix(proposals, rules.severalAssessors),
    matrix: rules.matrix,
    kept: countKept(proposals),
    ...(rules.automation && { automation: countAutomation(proposals) }),
  });
}
