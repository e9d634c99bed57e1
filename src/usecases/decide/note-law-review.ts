// Notes that the named reviewer of what touches control or law has looked at a proposal.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { Result } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { noteReviewed } from '../../domain/triage/law-review.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { type ChangeOneDeps, type ChangeOneProblem, changeOne } from '../triage/change-one.ts';

/** By the reviewer or for them; who pressed is kept. `seen` is the print of the marks that were shown. */
export function noteLawReview(
  deps: ChangeOneDeps,
  caller: ChannelCaller,
  given: { readonly no: ProposalNo | undefined; readonly seen: string },
): Promise<Result<Proposal, ChangeOneProblem | { readonly kind: 'changed-meanwhile' }>> {
  const { no, seen } = given;
  return changeOne<{ readonly kind: 'changed-meanwhile' }>(deps, caller, {
    no,
    right: 'triage',
    name: 'law-reviewed',
    decide: (proposal, by) => noteReviewed(proposal, { seen, today: dayOf(deps.clock.now()) }, by),
  });
}
