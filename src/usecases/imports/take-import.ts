// Takes rows of a file from elsewhere in as proposals of its contact: each once, however often it is loaded.
import { batchReceived } from '../../domain/delivery/batch-messages.ts';
import { edit } from '../../domain/proposal/change.ts';
import type { ImportedRow } from '../../domain/proposal/imported-row.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Batch } from '../../domain/proposal/origin.ts';
import { receiveImported } from '../../domain/proposal/receive-imported.ts';
import type { SetRef } from '../../domain/shared/answer.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import type { Calendar, Clock } from '../../ports/clock.ts';
import type { ProposalStore } from '../../ports/proposal-store.ts';
import { answerDay } from '../drafts/hand-in.ts';
import type { LeaderSettings } from '../leader-deps.ts';
import { tryAgain } from '../try-again.ts';
import type { LookedAt } from './look-at-import.ts';

export interface TakeDeps {
  readonly proposals: Pick<ProposalStore, 'add' | 'change' | 'proposal'>;
  readonly clock: Clock;
  readonly calendar: Calendar;
  readonly settings: Pick<LeaderSettings, 'answerDays'>;
}

export interface Taking {
  readonly tenant: TenantId;
  readonly batch: Omit<Batch, 'external'>;
  readonly set: SetRef;
  /** Whoever answers for the batch. */
  readonly contact: PersonId;
  /** Leave out what is like something else. */
  readonly skipAlike: boolean;
  /** Give what was changed in the file a new version. */
  readonly update: boolean;
}

export interface Taken {
  readonly added: readonly ProposalNo[];
  readonly updated: readonly ProposalNo[];
  /** Could be updated no more when it came to it. */
  readonly tooLate: readonly ProposalNo[];
}

/**
 * Row by row, each in a transaction of its own; the contact's receipt goes with the last new one. Cut
 * off and called again, the rows that are there are found by their number over there.
 */
export async function takeImport(
  deps: TakeDeps,
  { states, known }: LookedAt,
  taking: Taking,
): Promise<Taken> {
  const fresh = states.flatMap((state) =>
    state.kind === 'new' && !(taking.skipAlike && state.alike.length > 0) ? [state.row] : [],
  );
  const figures = { received: fresh.length, total: known + fresh.length };
  const says = [batchReceived(taking.batch, taking.contact, figures)];
  const added: ProposalNo[] = [];
  for (const row of fresh) {
    added.push(await addRow(deps, row, { ...taking, says: row === fresh.at(-1) ? says : [] }));
  }
  const [updated, tooLate]: [ProposalNo[], ProposalNo[]] = [[], []];
  for (const state of taking.update ? states : []) {
    if (state.kind !== 'changed') continue;
    const done = await updateRow(deps, state, taking);
    (done ? updated : tooLate).push(state.no);
  }
  return { added, updated, tooLate };
}

async function addRow(
  deps: TakeDeps,
  row: ImportedRow,
  { says, ...taking }: Taking & { readonly says: readonly ReturnType<typeof batchReceived>[] },
): Promise<ProposalNo> {
  const now = deps.clock.now().toISOString();
  const { tenant, batch } = taking;
  const at = { tenant, year: yearOf(dayOf(now)) };
  const added = await deps.proposals.add(at, `import-${batch.id}-${row.external}`, (no) => ({
    ...receiveImported(row, { ...taking, no, now, dueOn: answerDay(deps) }),
    says,
  }));
  if (added === 'changed') throw new Error(`row ${row.row} could not be taken in`);
  return added.no;
}

/** False when it can be changed no more. */
function updateRow(
  deps: TakeDeps,
  { row, no }: { readonly row: ImportedRow; readonly no: ProposalNo },
  { tenant, contact }: Taking,
): Promise<boolean> {
  return tryAgain(async () => {
    const before = await deps.proposals.proposal(tenant, no);
    if (before === undefined) return false;
    const { answers, version } = before.value;
    const next = {
      answers: { ...answers, ...row.answers },
      ...(row.unit !== undefined && { unit: row.unit }),
      basedOn: version,
    };
    const by = { person: contact, now: deps.clock.now().toISOString() };
    const edited = edit(before.value, next, by);
    if (!edited.ok) return false;
    const operation = `import-${no}-${version}`;
    const written = await deps.proposals.change(operation, { ...edited.value, before, says: [] });
    return written === 'changed' ? written : true;
  });
}
