// The initiatives under way that an answer to a proposal can be a part of.
import { runningFor } from '../../domain/decision/part-of.ts';
import type { Initiative } from '../../domain/initiative/initiative.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { ChannelDeps } from '../channel-deps.ts';

/** For whoever may answer or decide it, which the caller has seen to. */
export async function runningInitiatives(
  { initiatives }: Pick<ChannelDeps, 'initiatives'>,
  proposal: Proposal,
): Promise<readonly Initiative[]> {
  return runningFor(proposal, await initiatives.all(proposal.tenant));
}
