// Where somebody who experiences the same is counted: what a proposal was merged into.
import { byNumber } from '../../domain/proposal/by-number.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { Tagged } from '../../ports/tagged.ts';

/** The proposal itself, or the one it was merged into, as it is stored now. */
export async function storedMainOf(
  { proposals }: { readonly proposals: Pick<ProposalStore, 'proposal'> },
  tenant: TenantId,
  no: ProposalNo,
): Promise<Tagged<Proposal> | undefined> {
  const stored = await proposals.proposal(tenant, no);
  const main = stored?.value.mergedInto?.no;
  return main === undefined ? stored : proposals.proposal(tenant, main);
}

/** The same among those at hand; undefined when the one it was merged into is not among them. */
export function mainAmong(proposals: readonly Proposal[]): (one: Proposal) => Proposal | undefined {
  return (one) => (one.mergedInto === undefined ? one : byNumber(proposals).get(one.mergedInto.no));
}

/** Each main one once, at its first place; `found` may name what was merged into it. */
export function mainsOf<Found extends { readonly no: ProposalNo }>(
  found: readonly Found[],
  proposals: readonly Proposal[],
): readonly Found[] {
  const main = mainAmong(proposals);
  const mains = new Map<ProposalNo, Found>();
  for (const one of found) {
    const proposal = byNumber(proposals).get(one.no);
    const no = (proposal && main(proposal)?.no) ?? one.no;
    if (!mains.has(no)) mains.set(no, { ...one, no });
  }
  return [...mains.values()];
}
