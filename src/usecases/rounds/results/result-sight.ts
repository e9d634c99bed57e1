// Who sees results, and how much: those who work with them, and those in the place they were posted in.
import type { Built } from '../../../domain/results/build-report.ts';
import type { Report, ResultText } from '../../../domain/results/report.ts';
import { isLive, type Round } from '../../../domain/round/round.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { mayRound } from '../round-access.ts';
import { roundCounts } from '../round-counts.ts';
import type { RoundDeps } from '../round-deps.ts';
import { makeReport } from './make-report.ts';

export type ResultProblem =
  | { readonly kind: 'gone' | 'not-theirs' }
  /** Results come when it is closed. */
  | { readonly kind: 'not-yet'; readonly answered: number };

export interface SeenResults {
  readonly round: Round;
  readonly report: Report;
  /** Worked out just now, while people still answer. */
  readonly live: boolean;
  /** May see texts, and take results further. */
  readonly team: boolean;
  /** Free texts of one item. */
  readonly texts: (item: string) => Promise<readonly ResultText[]>;
}

/**
 * The stored results, or those of now where names are shown anyway. Whoever is in the place of the
 * round sees the tables that were posted there; what goes further needs the right `results`.
 */
export async function seeResults(
  deps: RoundDeps,
  caller: ChannelCaller,
  { id, team: needsTeam = false }: { readonly id: RoundId; readonly team?: boolean },
): Promise<Result<SeenResults, ResultProblem>> {
  const stored = await deps.rounds.round(caller.tenant, id);
  if (stored === undefined) return refused({ kind: 'gone' });
  const round = stored.value;
  const team = await mayRound(deps, caller, { right: 'results', round });
  const here = round.place?.conversation === caller.place.conversation;
  if (!team && (needsTeam || !here)) return refused({ kind: 'not-theirs' });
  if (round.state === 'prepared' || round.state === 'cancelled') return refused({ kind: 'gone' });
  const at = { tenant: round.tenant, round: id };
  if (round.countedAt !== undefined) {
    const report = await deps.results.report(at);
    if (report === undefined) return refused({ kind: 'gone' });
    const texts = (item: string) => deps.results.texts(at, item);
    return ok({ round, report, live: false, team, texts });
  }
  if (!isLive(round)) {
    const { handedIn } = await roundCounts(deps, round);
    return refused({ kind: 'not-yet', answered: handedIn });
  }
  const built: Built = await makeReport(deps, round);
  const texts = async (item: string) => built.texts[item] ?? [];
  return ok({ round, report: built.report, live: true, team, texts });
}
