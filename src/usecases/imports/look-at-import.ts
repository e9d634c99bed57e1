// Looks at rows of a file from elsewhere: what is new, known or changed, and what is like what.
import { type ChangeProblem, whyFixed } from '../../domain/proposal/change.ts';
import { fieldsChanged, type ImportedRow, saidBefore } from '../../domain/proposal/imported-row.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import type { Projection } from '../projection.ts';
import { type AlikeDeps, type AlikeRow, alikeRows } from './alike-rows.ts';

export interface LookDeps extends AlikeDeps {
  readonly projection: Pick<Projection, 'proposals'>;
  readonly proposals: Pick<ProposalStore, 'versions'>;
}

/** What would become of a row. */
export type RowState = { readonly row: ImportedRow } & (
  | { readonly kind: 'new'; readonly alike: readonly AlikeRow[] }
  | { readonly kind: 'same'; readonly no: ProposalNo }
  | { readonly kind: 'changed'; readonly no: ProposalNo; readonly fields: readonly string[] }
  /** The proposal says something else since: it was changed in Teams, and the row was not. */
  | { readonly kind: 'newer'; readonly no: ProposalNo }
  /** The row was changed when the proposal can be changed no more. */
  | { readonly kind: 'fixed'; readonly no: ProposalNo; readonly why: ChangeProblem['kind'] }
);

export interface LookedAt {
  readonly states: readonly RowState[];
  /** Of the batch, there before. */
  readonly known: number;
}

/** In the order of the rows. Nothing is written. */
export async function lookAtImport(
  deps: LookDeps,
  {
    tenant,
    batch,
    rows,
  }: {
    readonly tenant: TenantId;
    /** Id of the batch. */
    readonly batch: string;
    readonly rows: readonly ImportedRow[];
  },
): Promise<LookedAt> {
  const all = await deps.projection.proposals(tenant);
  const known = new Map(
    all.flatMap((one) =>
      one.batch?.id === batch && one.batch.external !== undefined
        ? [[one.batch.external, one] as const]
        : [],
    ),
  );
  const fresh = rows.filter(({ external }) => !known.has(external));
  const alike = await alikeRows(deps, { tenant, known: all, rows: fresh });
  const states: RowState[] = [];
  for (const row of rows) {
    const before = known.get(row.external);
    states.push(
      before === undefined
        ? { kind: 'new', row, alike: alike.get(row) ?? [] }
        : await stateOf(deps, row, before),
    );
  }
  return { states, known: known.size };
}

async function stateOf(
  { proposals }: LookDeps,
  row: ImportedRow,
  proposal: Proposal,
): Promise<RowState> {
  const { tenant, no, version } = proposal;
  const fields = fieldsChanged(row, proposal);
  if (fields.length === 0) return { kind: 'same', row, no };
  const earlier = version > 1 ? await proposals.versions(tenant, no) : [];
  if (saidBefore(row, earlier)) return { kind: 'newer', row, no };
  const fixed = whyFixed(proposal);
  return fixed === undefined
    ? { kind: 'changed', row, no, fields }
    : { kind: 'fixed', row, no, why: fixed.kind };
}
