// Takes a proposal up again that was closed, but is not solved.
import type { Changed, ChangeProblem } from '../proposal/change.ts';
import { publishedOf } from '../proposal/decision.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/**
 * Back to those who sort, who answer by `dueOn` (a day). The decision is kept among the former ones;
 * treatments stay, but none of them decides any more. Refused when it is not closed.
 */
export function reopen(
  proposal: Proposal,
  by: { readonly person: PersonId; readonly now: string; readonly dueOn: string },
): Result<Changed, ChangeProblem> {
  if (proposal.status !== 'closed') return refused({ kind: 'changed-meanwhile' });
  const { outcome: _outcome, answer: _answer, answeredAt: _at, ...kept } = proposal;
  const { decision: _decision, answerDraft: _draft, sentOnAt: _sent, treatments, ...rest } = kept;
  const published = publishedOf(proposal);
  const former = proposal.formerDecisions ?? [];
  const holder = { kind: 'team' } as const;
  return ok({
    proposal: {
      ...rest,
      status: 'assessing',
      holder,
      dueOn: by.dueOn,
      changedAt: by.now,
      ...(published !== undefined && { formerDecisions: [...former, published] }),
      ...(treatments !== undefined && {
        treatments: treatments.map(({ decides: _, ...one }) => one),
      }),
    },
    events: [
      {
        no: proposal.no,
        kind: 'reopened',
        at: by.now,
        by: by.person,
        from: 'closed',
        to: 'assessing',
        holder,
      },
    ],
  });
}
