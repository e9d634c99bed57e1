// Offers the administration a status of what a forum decided a year ago, once.
import { type ForumYear, offerStatus } from '../../domain/decision/due-of-forums.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import { tryAgain } from '../try-again.ts';

/** The operation follows from what is said, so that of two who say it only one is heard. */
export async function offerYear(
  { proposals }: { readonly proposals: Pick<ProposalStore, 'proposal' | 'change'> },
  tenant: TenantId,
  { due, now }: { readonly due: ForumYear; readonly now: string },
): Promise<void> {
  const { no, key } = due;
  await tryAgain(async () => {
    const before = await proposals.proposal(tenant, no);
    if (before === undefined) return 'gone';
    const offered = offerStatus(before.value, due, now);
    if (offered === undefined) return 'said';
    return proposals.change(`calendar-${no}-${key}`, { ...offered, before });
  });
}
