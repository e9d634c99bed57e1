// Lists the workshops that wait for somebody's answer, beside their other tasks.
import type { RoundId } from '../../../domain/shared/ids.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { stationsFor } from './stations-for.ts';
import { asWorkshop, type WorkshopDeps } from './workshop-deps.ts';
import { type StandingDeps, standingOf } from './workshop-standing.ts';

export interface WorkshopTaskItem {
  readonly round: RoundId;
  readonly title: string;
  /** How many of what was chosen have no answer yet. */
  readonly unanswered: number;
}

export interface TaskListDeps extends StandingDeps, Pick<WorkshopDeps, 'people' | 'registry'> {
  readonly rounds: Pick<WorkshopDeps['rounds'], 'all'>;
}

/** By what the register and the host say now, newest first. */
export async function workshopTasksOf(
  deps: TaskListDeps,
  caller: ChannelCaller,
): Promise<readonly WorkshopTaskItem[]> {
  const items: WorkshopTaskItem[] = [];
  for (const known of await deps.rounds.all(caller.tenant)) {
    const round = asWorkshop(known);
    if (round?.workshop.askedAt === undefined || round.state === 'cancelled') continue;
    const stations = await stationsFor(deps, caller, round);
    if (stations.length === 0) continue;
    const { shortlists } = await standingOf(deps, round);
    const unanswered = shortlists
      .filter(({ station }) => stations.includes(station.id))
      .flatMap(({ list }) => list)
      .filter(({ answer }) => answer === undefined).length;
    if (unanswered > 0) items.push({ round: round.id, title: round.title, unanswered });
  }
  return items;
}
