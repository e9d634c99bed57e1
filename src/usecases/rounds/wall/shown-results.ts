// Which results may stand on a wall just now: live where names are shown, else when all is counted.
import { wallResults } from '../../../domain/results/wall-results.ts';
import type { Round } from '../../../domain/round/round.ts';
import type { WallResult } from '../../../domain/round/wall.ts';
import type { Language } from '../../../domain/shared/language.ts';
import { makeReport } from '../results/make-report.ts';
import type { CountDeps } from '../results/result-deps.ts';

/** Nothing of a workshop, which shows its notes, nor of a wave, whose results belong to no room. */
export async function shownResults(
  deps: CountDeps,
  round: Round,
  language: Language,
): Promise<readonly WallResult[]> {
  if (round.place === undefined || round.workshop !== undefined) return [];
  const { tenant, id, privacy, results, state } = round;
  if (round.countedAt !== undefined) {
    const report = await deps.results.report({ tenant, round: id });
    return report === undefined ? [] : wallResults(report, language);
  }
  const live = privacy === 'named' && results === 'live' && state !== 'prepared';
  return live ? wallResults((await makeReport(deps, round)).report, language) : [];
}
