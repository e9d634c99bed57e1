// Proposals of years the projection no longer holds that the calendar may still have something to say of.
import { isAskedLater } from '../../domain/decision/asked-later.ts';
import { publishedOf } from '../../domain/proposal/decision.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { STATUSES } from '../../domain/proposal/status.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ProposalStore, YearOf } from '../../ports/proposal-store.ts';
import { YEARS } from '../projection.ts';

/** How many years before those of the projection are looked into. */
const OLDER_YEARS = 3;

export interface OlderDeps {
  readonly proposals: Pick<ProposalStore, 'all' | 'lastSeq'>;
}

/** What is not over in the years before those of the projection, by what a year was last seen with. */
export interface OlderProposals {
  find(tenant: TenantId, thisYear: number): Promise<readonly Proposal[]>;
}

interface Seen {
  readonly seq: number;
  readonly kept: readonly Proposal[];
}

/** Remembers each year until something in it changes: then looking again costs one read a year. */
export function makeOlderProposals({ proposals }: OlderDeps): OlderProposals {
  const years = new Map<string, Seen>();

  async function look(at: YearOf): Promise<readonly Proposal[]> {
    const name = `${at.tenant}~${at.year}`;
    const seq = await proposals.lastSeq(at);
    const known = years.get(name);
    if (known?.seq === seq) return known.kept;
    const kept = seq === 0 ? [] : (await proposals.all(at)).filter(mayBeDue);
    years.set(name, { seq, kept });
    return kept;
  }

  return {
    find: async (tenant, thisYear) => {
      const wanted = Array.from({ length: OLDER_YEARS }, (_, back) => thisYear - YEARS - back);
      return (await Promise.all(wanted.map((year) => look({ tenant, year })))).flat();
    },
  };
}

/** Open, or answered with a year's question still to come. */
function mayBeDue(proposal: Proposal): boolean {
  const { final, answered } = STATUSES[proposal.status];
  if (!final) return true;
  return answered && publishedOf(proposal) !== undefined && !isAskedLater(proposal);
}
