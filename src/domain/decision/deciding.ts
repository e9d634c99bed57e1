// Which handling decided a proposal, and which forum may decide it.
import type { Treatment } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';

/** The handling that decided the present decision; none when an owner decided it. */
export function decidingOf({
  decision,
  treatments = [],
}: Pick<Proposal, 'decision' | 'treatments'>): Treatment | undefined {
  if (decision === undefined || decision.as === 'process-owner') return undefined;
  return treatments.find(({ decides }) => decides);
}

/** The forum that may decide: the one it lies with, or that decided it and is not published yet. */
export function decidingForum(proposal: Proposal): string | undefined {
  const { holder, decision } = proposal;
  if (holder.kind === 'forum') return holder.forum;
  return decision?.state === 'ready' ? decidingOf(proposal)?.forum : undefined;
}
