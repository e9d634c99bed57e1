// What a proposal may be merged with: those that are like it, with the words that led to them.
import { byNumber } from '../../domain/proposal/by-number.ts';
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { mayMerge } from '../../domain/triage/merge.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'clock' | 'proposals' | 'projection' | 'likeness'
>;

/** As many are shown. */
const MOST = 5;

export interface MergeCandidate {
  readonly proposal: Proposal;
  /** The words both have, as they stand in the proposal that was asked about. */
  readonly shared: readonly string[];
}

export interface OpenedMerge {
  readonly proposal: Proposal;
  /** The most alike first. */
  readonly candidates: readonly MergeCandidate[];
}

export type OpenMergeProblem = AccessProblem | { readonly kind: 'not-found' | 'ended' };

/** Others that nobody has answered; a number can be typed as well. */
export async function openMerge(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<OpenedMerge, OpenMergeProblem>> {
  const access = await channelAccess(deps, caller, 'merge');
  if (!access.ok) return access;
  const stored = no && (await deps.proposals.proposal(caller.tenant, no));
  if (stored === undefined) return refused({ kind: 'not-found' });
  const proposal = stored.value;
  if (!mayMerge(proposal)) return refused({ kind: 'ended' });
  const all = await deps.projection.proposals(caller.tenant);
  const found = await deps.likeness.find(caller.tenant, all, {
    text: fieldsOf(proposal.answers).challenge,
    may: (one) => one.no !== proposal.no && mayMerge(one),
    most: MOST,
  });
  const candidates = found.flatMap(({ no: other, shared }) => {
    const one = byNumber(all).get(other);
    return one === undefined ? [] : [{ proposal: one, shared: shared.map(({ mine }) => mine) }];
  });
  return ok({ proposal, candidates });
}

/** What was merged into a proposal, in the order it was. */
export async function listMerged(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<
  Result<
    { readonly main: Proposal; readonly children: readonly Proposal[] },
    AccessProblem | { readonly kind: 'not-found' }
  >
> {
  const access = await channelAccess(deps, caller, 'merge');
  if (!access.ok) return access;
  const main = no && (await deps.proposals.proposal(caller.tenant, no));
  if (main === undefined) return refused({ kind: 'not-found' });
  const children = await Promise.all(
    (main.value.merged ?? []).map((one) => deps.proposals.proposal(caller.tenant, one)),
  );
  return ok({ main: main.value, children: children.flatMap((one) => one?.value ?? []) });
}
