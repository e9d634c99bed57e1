// Takes in a list that was changed in a spreadsheet, proposal by proposal; writes only when told to.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { Register } from '../../domain/shared/register.ts';
import {
  type CellChange,
  cellsTouched,
  compareRow,
  type ListedRow,
  type RowVerdict,
  type UnknownWord,
} from '../../domain/triage/listed-row.ts';
import type { JudgementFault } from '../../domain/triage/typed-judgement.ts';
import type { ChannelDeps } from '../channel-deps.ts';
import { keepJudgement } from './assess-proposal.ts';
import { suggestedFor } from './suggested-for.ts';
import { readJudgement } from './typed-judgement.ts';

export type LoadListDeps = Pick<ChannelDeps, 'clock' | 'proposals' | 'registry' | 'suggest'>;

export interface WantedLoad {
  readonly tenant: TenantId;
  readonly rows: readonly ListedRow[];
  /** Who assesses. */
  readonly person: PersonId;
  /** Nothing is written without it. */
  readonly write: boolean;
}

/** What came of a row, or would. */
export type RowOutcome = { readonly row: number; readonly no: ProposalNo } & (
  | RowVerdict
  /** No cell was changed in the file. */
  | { readonly kind: 'untouched' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unknown-words'; readonly words: readonly UnknownWord[] }
  | { readonly kind: 'not-filled'; readonly faults: readonly JudgementFault[] }
);

/** Row by row; the same file again changes nothing. One row's refusal stops no other. */
export async function loadList(
  deps: LoadListDeps,
  wanted: WantedLoad,
): Promise<readonly RowOutcome[]> {
  const { tenant, rows } = wanted;
  const [register, { severalAssessors: several }] = await Promise.all([
    deps.registry.register(tenant),
    deps.registry.rules(tenant),
  ]);
  const outcomes: RowOutcome[] = [];
  for (const row of rows) {
    outcomes.push(await loadRow(deps, row, { ...wanted, register, several }));
  }
  return outcomes;
}

type ByRules = WantedLoad & { readonly register: Register; readonly several: boolean };

async function loadRow(deps: LoadListDeps, row: ListedRow, by: ByRules): Promise<RowOutcome> {
  const at = { row: row.row, no: row.no };
  const found = await deps.proposals.proposal(by.tenant, row.no);
  if (found === undefined) return { ...at, kind: 'not-found' };
  return { ...at, ...(await outcomeOf(deps, { row, proposal: found.value }, by)) };
}

type Outcome = RowOutcome extends infer One
  ? One extends RowOutcome
    ? Omit<One, 'row' | 'no'>
    : never
  : never;

async function outcomeOf(
  deps: LoadListDeps,
  { row, proposal }: { readonly row: ListedRow; readonly proposal: Proposal },
  by: ByRules,
): Promise<Outcome> {
  const touched = cellsTouched(row, proposal);
  if (touched.length === 0) return { kind: 'untouched' };
  const words = row.unknown.filter(({ part }) => isIn(touched, part));
  if (words.length > 0) return { kind: 'unknown-words', words };
  const { register, several, person } = by;
  const read = readJudgement(row.typed, { register, notCpr: false });
  if (!read.ok) return { kind: 'not-filled', faults: read.problem };
  const now = deps.clock.now().toISOString();
  const judged = { judgement: read.value, several };
  const verdict = compareRow(row, proposal, { ...judged, person, now });
  if (verdict.kind !== 'change' || !by.write) return verdict;
  const { no, seen } = row;
  // A list shows no suggestions, so that no earlier case has led anybody.
  const suggested = (one: Proposal) => suggestedFor(deps, one, register);
  const kept = await keepJudgement(deps, by, { no, seen, ...judged, suggested });
  return kept.ok ? verdict : kept.problem;
}

function isIn(cells: readonly CellChange[], part: CellChange['part']): boolean {
  return cells.some((cell) => cell.part === part);
}
