// Which proposals belong in a paper, by what was asked for.
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { RoundId } from '../shared/ids.ts';
import { dayOf } from '../shared/time.ts';
import type { PaperScope } from './wanted.ts';

/**
 * True for one that fits all that is asked for; `worked` are those the round itself worked on. `since` takes in what happened from that day on, in
 * the municipality's own time: received, treated, decided or changed. Drafts and what was taken back
 * never belong in a paper; what was merged stands with its challenge.
 */
export function fits(
  proposal: Proposal,
  { since, area, forum, round, proposal: no }: PaperScope,
  worked: ReadonlySet<ProposalNo>,
): boolean {
  if (no !== undefined) return proposal.no === no;
  if (proposal.status === 'withdrawn' || proposal.mergedInto !== undefined) return false;
  if (since !== undefined && dayOf(proposal.changedAt) < since) return false;
  if (area !== undefined && !areasOf(proposal).includes(area)) return false;
  if (forum !== undefined && !isOf(proposal, forum)) return false;
  return round === undefined || worked.has(proposal.no) || isFrom(proposal, round);
}

/** Where it was assessed to belong; until then, where its proposer put it. */
function areasOf({ assessments, answers }: Proposal): readonly string[] {
  const assessed = assessments?.at(-1)?.area;
  if (assessed !== undefined) return [assessed];
  const given = answers['areas'];
  return Array.isArray(given) ? given.map(String) : [];
}

function isOf({ holder, treatments = [] }: Proposal, forum: string): boolean {
  if (holder.kind === 'forum' && holder.forum === forum) return true;
  return treatments.some((one) => one.forum === forum);
}

function isFrom({ campaign, origin }: Proposal, round: RoundId): boolean {
  return campaign?.round === round || origin?.round === round;
}
