// What we need done to find proposals by the words in them.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { TenantId } from '../domain/shared/ids.ts';

export interface Search {
  /**
   * Numbers of the proposals that hold every word of the query in some form, best first.
   * `proposals` is all there is to search; what changed since the last call is indexed first.
   */
  find(
    tenant: TenantId,
    proposals: readonly Proposal[],
    query: string,
  ): Promise<readonly ProposalNo[]>;
}
