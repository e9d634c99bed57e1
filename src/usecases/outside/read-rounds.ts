// Surveys, polls and workshops for another system, and the results that may be shown.
import type { Report } from '../../domain/results/report.ts';
import type { Round } from '../../domain/round/round.ts';
import type { Application } from '../../domain/shared/application.ts';
import type { RoundId } from '../../domain/shared/ids.ts';
import { may } from '../../domain/shared/permissions.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import type { OutsideDeps, OutsideProblem } from './outside-deps.ts';

/** What may leave the house of a round. */
export type OpenRound = Pick<
  Round,
  'id' | 'kind' | 'title' | 'state' | 'privacy' | 'openedAt' | 'endsAt' | 'closedAt' | 'countedAt'
>;

export interface RoundsRead {
  readonly rounds: readonly OpenRound[];
  readonly more: boolean;
}

/** Newest first; what is prepared is its host's alone, and what was called off is nothing. */
export async function readRounds(
  { rounds }: Pick<OutsideDeps, 'rounds'>,
  { tenant, roles }: Application,
  { skip, most }: { readonly skip: number; readonly most: number },
): Promise<Result<RoundsRead, OutsideProblem>> {
  if (!may(roles, 'fetch-rounds')) return refused({ kind: 'not-allowed' });
  const all = (await rounds.all(tenant)).filter(isOpened);
  const page = all.slice(skip, skip + most);
  return ok({ rounds: page.map(opened), more: skip + most < all.length });
}

/** The stored results: figures exist only where they may be shown. `not-yet` before it is counted. */
export async function readResults(
  { rounds, results }: Pick<OutsideDeps, 'rounds' | 'results'>,
  { tenant, roles }: Application,
  id: RoundId,
): Promise<Result<Report, OutsideProblem | { readonly kind: 'not-yet' }>> {
  if (!may(roles, 'fetch-rounds')) return refused({ kind: 'not-allowed' });
  const round = (await rounds.round(tenant, id))?.value;
  if (round === undefined || !isOpened(round)) return refused({ kind: 'not-found' });
  if (round.countedAt === undefined) return refused({ kind: 'not-yet' });
  const report = await results.report({ tenant, round: id });
  return report === undefined ? refused({ kind: 'not-found' }) : ok(report);
}

function isOpened({ state }: Round): boolean {
  return state !== 'prepared' && state !== 'cancelled';
}

function opened({ id, kind, title, state, privacy, ...rest }: Round): OpenRound {
  const { openedAt, endsAt, closedAt, countedAt } = rest;
  return {
    ...{ id, kind, title, state, privacy },
    ...(openedAt !== undefined && { openedAt }),
    ...(endsAt !== undefined && { endsAt }),
    ...(closedAt !== undefined && { closedAt }),
    ...(countedAt !== undefined && { countedAt }),
  };
}
