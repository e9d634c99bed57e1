// A round is over in every way: its results are worked out once, kept, and told.
import { resultMessages } from '../../../domain/delivery/result-messages.ts';
import { accepting } from '../../../domain/round/accepting.ts';
import type { Round } from '../../../domain/round/round.ts';
import { addMinutes, isoOf } from '../../../domain/shared/time.ts';
import type { Tagged } from '../../../ports/tagged.ts';
import { makeReport } from './make-report.ts';
import type { CountDeps } from './result-deps.ts';

/** What was accepted in the last moment of the minute of grace is still being written. */
const WRITTEN_MINUTES = 0.1;

/**
 * True when it was counted just now. Broken off anywhere, the next try finds what is stored: the report
 * is kept before the round says so, and what is told goes with the round.
 */
export async function countRound(
  deps: CountDeps,
  { value: round, tag }: Tagged<Round>,
): Promise<boolean> {
  const now = deps.clock.now();
  const over =
    round.state === 'closed' && accepting(round, addMinutes(now, -WRITTEN_MINUTES)) === 'over';
  if (!over || round.countedAt !== undefined) return false;
  const at = { tenant: round.tenant, round: round.id };
  const report = (await deps.results.report(at)) ?? (await stored(deps, round));
  const next: Round = { ...round, countedAt: isoOf(now), revision: round.revision + 1 };
  const saved = await deps.rounds.save(next, tag, resultMessages(next, report));
  return saved !== 'changed';
}

async function stored(deps: CountDeps, round: Round) {
  const { report, texts } = await makeReport(deps, round);
  return deps.results.saveReport(report, texts);
}
