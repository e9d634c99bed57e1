// Reads the words of the one proposal that is put on record.
import { paperRaised } from '../../domain/paper/paper-raised.ts';
import type { PaperKind } from '../../domain/paper/papers.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { StockDeps } from './paper-deps.ts';

/** Nothing of any other paper. */
export async function raisedStock(
  { people }: Pick<StockDeps, 'people'>,
  kind: PaperKind,
  [proposal]: readonly Proposal[],
): Promise<Pick<PaperStock, 'raised'>> {
  if (kind !== 'journal' || proposal === undefined) return {};
  const proposer = await people.byId(proposal.tenant, proposal.proposer);
  const raised = paperRaised(proposal, proposer?.value.name);
  return raised === undefined ? {} : { raised };
}
