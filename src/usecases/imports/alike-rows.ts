// Finds what rows of a file are like: proposals there are, and rows above them.
import type { ImportedRow } from '../../domain/proposal/imported-row.ts';
import { type ProposalNo, proposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { asId, type PersonId, type TenantId } from '../../domain/shared/ids.ts';
import type { Likeness } from '../../ports/likeness.ts';
import { mainAmong } from '../drafts/main-of.ts';

export interface AlikeDeps {
  /** One of its own: rows are taken in as if they were proposals already. */
  readonly likeness: Pick<Likeness, 'find'>;
}

/** Something a row is like, from 0 to 1. */
export type AlikeRow = { readonly score: number } & (
  | { readonly no: ProposalNo }
  | { readonly row: number }
);

/** Of each row at most so many are named. */
const MOST = 3;

/**
 * For each row what it is like, the likest first; of two rows alike the lower one is named. What was
 * taken back is passed over, and what was merged stands for what it was merged into.
 */
export async function alikeRows(
  { likeness }: AlikeDeps,
  {
    tenant,
    known,
    rows,
  }: {
    readonly tenant: TenantId;
    readonly known: readonly Proposal[];
    readonly rows: readonly ImportedRow[];
  },
): Promise<ReadonlyMap<ImportedRow, readonly AlikeRow[]>> {
  const stand = rows.map((row, at) => standIn(tenant, row, at));
  const placeOf = new Map(stand.map(({ no }, at) => [no, at]));
  const all = [...known, ...stand];
  const main = mainAmong(all);
  const found = new Map<ImportedRow, readonly AlikeRow[]>();
  for (const [at, row] of rows.entries()) {
    const text = String(row.answers['challenge'] ?? '');
    const alike = await likeness.find(tenant, all, {
      text,
      may: (one) => {
        const place = placeOf.get(one.no);
        if (place !== undefined) return place < at;
        return one.status !== 'withdrawn' && main(one) !== undefined;
      },
      most: MOST,
    });
    found.set(
      row,
      alike.map(({ no, score }): AlikeRow => {
        const other = rows[placeOf.get(no) ?? -1];
        return other === undefined ? { score, no: mainNo(no) } : { score, row: other.row };
      }),
    );
  }
  return found;

  function mainNo(no: ProposalNo): ProposalNo {
    const one = all.find((each) => each.no === no);
    return (one && main(one)?.no) ?? no;
  }
}

/** Its number is of no year anything is handed in. */
function standIn(tenant: TenantId, { answers }: ImportedRow, at: number): Proposal {
  return {
    tenant,
    no: proposalNo(0, at + 1),
    version: 1,
    set: { id: '', version: 1 },
    answers,
    proposer: asId<PersonId>(''),
    status: 'received',
    holder: { kind: 'team' },
    receivedAt: '',
    changedAt: '',
    supplements: [],
  };
}
