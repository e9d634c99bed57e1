// An answer that comes after its workshop: onto the proposal at once, and into the summary that was posted.
import { isoOf } from '../../../domain/shared/time.ts';
import { tryAgain } from '../../try-again.ts';
import { landAnswers } from './land-answers.ts';
import { summaryOf } from './tell-workshop.ts';
import { asWorkshop, type LateDeps, type WorkshopRound } from './workshop-deps.ts';
import { standingOf } from './workshop-standing.ts';

/**
 * Nothing before the workshop is over: it is landed with the rest then. While it is landing the round
 * is written all the same, so that whoever is just telling reads the answers anew.
 */
export async function landLate(
  deps: LateDeps,
  { tenant, id, workshop }: WorkshopRound,
  group: string,
): Promise<void> {
  if (workshop.phase !== 'done') return;
  await tryAgain(async () => {
    const stored = await deps.rounds.round(tenant, id);
    const round = asWorkshop(stored?.value);
    if (stored === undefined || round === undefined) return undefined;
    await landAnswers(deps, round, group);
    const revision = round.revision + 1;
    const says =
      round.workshop.landedAt === undefined
        ? []
        : await summaryOf(deps, await standingOf(deps, round), revision);
    const next = { ...round, revision, changedAt: isoOf(deps.clock.now()) };
    const saved = await deps.rounds.save(next, stored.tag, says);
    return saved === 'changed' ? saved : undefined;
  });
}
