// Opens a proposal for those of the forum it lies with: what it says, and what others wrote who experience it too.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { ok, type Result } from '../../domain/shared/result.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { type ForumCase, type ForumDeps, forumCase, type NotTheirs } from './forum-case.ts';

export interface ForumProposal extends Omit<ForumCase, 'before'> {
  readonly proposal: Proposal;
  /** Texts of those who experience it too, oldest first; nobody is named. */
  readonly examples: readonly string[];
}

/** For whoever may treat it. */
export async function openForum(
  deps: ForumDeps,
  caller: ChannelCaller,
  no: ProposalNo | undefined,
): Promise<Result<ForumProposal, NotTheirs>> {
  const found = await forumCase(deps, caller, { no, right: 'treat' });
  if (!found.ok) return found;
  const { before, ...at } = found.value;
  const { tenant, no: known, endorsed } = before.value;
  const endorsements =
    endorsed === undefined ? [] : await deps.proposals.endorsements(tenant, known);
  const examples = endorsements
    .flatMap((one) => one.examples)
    .toSorted((one, other) => (one.at < other.at ? -1 : Number(one.at > other.at)))
    .map(({ text }) => text);
  return ok({ ...at, proposal: before.value, examples });
}
