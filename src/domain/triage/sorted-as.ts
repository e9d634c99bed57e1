// How a proposal is sorted now: as somebody assessed it, else as its proposer said.
import { assessmentOf } from '../proposal/assessment.ts';
import type { Authority, Need } from '../proposal/classification.ts';
import { fieldsOf } from '../proposal/fields.ts';
import type { Proposal } from '../proposal/proposal.ts';

export interface SortedAs {
  /** Area ids; an assessed proposal has at most one. */
  readonly areas: readonly string[];
  readonly need: Need;
  readonly authority: Authority;
}

/** What was not said is unknown. */
export function sortedAs(proposal: Proposal): SortedAs {
  const judged = assessmentOf(proposal);
  if (judged !== undefined) {
    const { area, need, authority } = judged;
    return { areas: area === undefined ? [] : [area], need, authority };
  }
  const { areas, need = 'unknown', authority = 'unknown' } = fieldsOf(proposal.answers);
  return { areas, need, authority };
}
