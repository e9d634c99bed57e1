// Asks those who answer for the shortlist of a workshop, once, and says when there is nothing more to do.
import {
  workshopTasks,
  workshopTasksOver,
} from '../../../domain/delivery/workshop-task-messages.ts';
import { GRACE_MS } from '../../../domain/round/accepting.ts';
import { isoOf, msBetween } from '../../../domain/shared/time.ts';
import type { Tagged } from '../../../ports/tagged.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';
import { standingOf, type WorkshopStanding } from './workshop-standing.ts';

/** When the last votes are in, or at the end where that comes first. True when it was written now. */
export async function askOwners(
  deps: Pick<WorkshopDeps, 'rounds' | 'workshops' | 'clock'>,
  { value: round, tag }: Tagged<WorkshopRound>,
): Promise<boolean> {
  const now = deps.clock.now();
  if (!isTimeToAsk(round, now)) return false;
  const { shortlists } = await standingOf(deps, round);
  const { stations } = round.workshop;
  const asked = {
    ...round,
    workshop: { ...round.workshop, askedAt: isoOf(now) },
    revision: round.revision + 1,
    changedAt: isoOf(now),
  };
  const says = workshopTasks({ round, stations, shortlists });
  return (await deps.rounds.save(asked, tag, says)) !== 'changed';
}

/** Closes what those were asked for whom everything is answered by now; said once. */
export async function closeTasks(
  { rounds }: Pick<WorkshopDeps, 'rounds'>,
  { round, shortlists }: WorkshopStanding,
): Promise<void> {
  const { stations, askedAt } = round.workshop;
  if (askedAt === undefined) return;
  await rounds.say(round.tenant, workshopTasksOver({ round, stations, shortlists }));
}

function isTimeToAsk({ state, workshop }: WorkshopRound, now: Date): boolean {
  const { phase, askedAt, endedAt } = workshop;
  if (askedAt !== undefined || state === 'cancelled') return false;
  if (phase === 'done') return true;
  return phase === 'answer' && (endedAt === undefined || msBetween(endedAt, now) > GRACE_MS);
}
