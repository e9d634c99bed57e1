// A proposal as the lists of a person show it.
import type { ListedProposal } from '../../../cards/index.ts';
import { givenAnswer } from '../../../domain/decision/given-answer.ts';
import { isOverdue } from '../../../domain/proposal/overdue.ts';
import type { Proposal } from '../../../domain/proposal/proposal.ts';
import { titleOf } from '../../../domain/proposal/title.ts';

/** What is done about it stands in the list of whoever raised it. */
export function withAnswer(row: ListedProposal, proposal: Proposal): ListedProposal {
  const answer = givenAnswer(proposal)?.parts;
  return answer === undefined ? row : { ...row, answer };
}

/** A proposal as lists show it. */
export function listed(proposal: Proposal, today: string): ListedProposal {
  const { no, status, outcome, receivedAt, holder, dueOn, mergedInto } = proposal;
  return {
    no,
    title: titleOf(proposal),
    status,
    receivedAt,
    holder,
    overdue: isOverdue(proposal, today),
    ...(outcome !== undefined && { outcome }),
    ...(dueOn !== undefined && { dueOn }),
    ...(mergedInto !== undefined && { joinedWith: mergedInto.no }),
  };
}
