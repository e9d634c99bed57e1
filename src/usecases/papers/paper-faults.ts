// What is the matter with a paper that somebody wants: what it lacks, and what there is none of.
import { PAPERS, type PaperField } from '../../domain/paper/papers.ts';
import type { PaperWanted } from '../../domain/paper/wanted.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { StockDeps } from './paper-deps.ts';

/** What is the matter with what was asked for, field by field. */
export interface PaperFault {
  readonly field: PaperField;
  readonly kind: 'required' | 'unknown' | 'to-come';
}

/** Everything at once; none when the paper can be made. */
export async function paperFaults(
  deps: StockDeps,
  tenant: TenantId,
  wanted: PaperWanted,
): Promise<readonly PaperFault[]> {
  const { scope } = wanted;
  const { areas, forums } = await deps.registry.register(tenant);
  const fault = (field: PaperField, kind: PaperFault['kind'], wrong: boolean) =>
    wrong ? [{ field, kind }] : [];
  const { area, forum, round, proposal, since } = scope;
  const noRound = round !== undefined && (await deps.rounds.round(tenant, round)) === undefined;
  const noProposal =
    proposal !== undefined && (await deps.proposals.proposal(tenant, proposal)) === undefined;
  return [
    ...PAPERS[wanted.kind].needs.flatMap((field) =>
      fault(field, 'required', isMissing(wanted, field)),
    ),
    ...fault('area', 'unknown', area !== undefined && !areas.some(({ id }) => id === area)),
    ...fault('forum', 'unknown', forum !== undefined && !forums.some(({ id }) => id === forum)),
    ...fault('round', 'unknown', noRound),
    ...fault('proposal', 'unknown', noProposal),
    ...fault('since', 'to-come', since !== undefined && since > dayOf(deps.clock.now())),
  ];
}

function isMissing(wanted: PaperWanted, field: PaperField): boolean {
  if (field === 'matter') return wanted.case === undefined;
  return wanted.scope[field] === undefined;
}
