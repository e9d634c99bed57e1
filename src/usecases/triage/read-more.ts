// What else can be done about a proposal, and what it is likest.
import { whyFixed } from '../../domain/proposal/change.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { OPEN_STATUSES } from '../../domain/proposal/status.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { mayMerge } from '../../domain/triage/merge.ts';
import { mayRelease } from '../../domain/triage/release.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { alikeTo } from './alike-to.ts';

type Deps = Pick<
  ChannelDeps,
  'people' | 'administrators' | 'grants' | 'clock' | 'projection' | 'proposals' | 'likeness'
>;

export interface ReadMore {
  readonly proposal: Proposal;
  /** The likest, with the words both have. */
  readonly alike?: { readonly proposal: Proposal; readonly shared: readonly string[] };
  /** Questions may be put about it. */
  readonly mayAsk: boolean;
  /** It may become one with others, or be taken on by somebody. */
  readonly mayMerge: boolean;
  readonly mayAssign: boolean;
  /** The caller may let something of it be quoted. */
  readonly mayRelease: boolean;
  /** The caller may put it on record. */
  readonly mayReport: boolean;
  /** The caller may put it in a theme. */
  readonly mayTheme: boolean;
  /** The caller may hide personal data. */
  readonly mayRedact: boolean;
  /** Address of the message it was written from, for administrators alone. */
  readonly message?: string;
}

/** For those who sort. */
export async function readMore(
  deps: Deps,
  caller: ChannelCaller,
  no: ProposalNo,
): Promise<Result<ReadMore, AccessProblem | { readonly kind: 'not-found' }>> {
  const access = await channelAccess(deps, caller, 'triage');
  if (!access.ok) return access;
  const all = await deps.projection.proposals(caller.tenant);
  const proposal = all.find((one) => one.no === no);
  if (proposal === undefined) return refused({ kind: 'not-found' });
  const [likest] = await alikeTo(deps, proposal, all);
  const other = likest && all.find((one) => one.no === likest.no);
  const shared = likest?.shared.map(({ mine }) => mine) ?? [];
  const redacting = await channelAccess(deps, caller, 'redact');
  const message = redacting.ok ? await messageOf(deps, proposal) : undefined;
  return ok({
    proposal,
    mayAsk: whyFixed(proposal) === undefined,
    mayMerge: mayMerge(proposal),
    mayAssign: OPEN_STATUSES.includes(proposal.status),
    mayRelease: mayRelease(proposal) && (await channelAccess(deps, caller, 'release')).ok,
    mayTheme: (await channelAccess(deps, caller, 'theme')).ok,
    mayReport: (await channelAccess(deps, caller, 'report')).ok,
    mayRedact: redacting.ok,
    ...(message !== undefined && { message }),
    ...(other && { alike: { proposal: other, shared } }),
  });
}

/** As it is stored: once its proposer is erased it is there no more, and what is in memory is older. */
async function messageOf(
  { proposals }: Deps,
  { tenant, no, fromMessage }: Proposal,
): Promise<string | undefined> {
  if (fromMessage === undefined) return undefined;
  return (await proposals.proposal(tenant, no))?.value.fromMessage;
}
