// Somebody goes to a station for the slot that runs.
import { stationOf } from '../../../domain/round/workshop.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { type AtWorkshop, atWorkshop, goTo } from './at-workshop.ts';
import { type TakePartProblem, takenPartIn } from './find-workshop.ts';
import type { WorkshopDeps } from './workshop-deps.ts';

/** The note form of that station; one that is not there leads back to the choice. */
export async function goToStation(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  { round: id, station: chosen }: { readonly round: RoundId; readonly station: string },
): Promise<Result<AtWorkshop, TakePartProblem>> {
  const found = await takenPartIn(deps, caller, id);
  if (!found.ok) return found;
  const { round } = found.value;
  if (round.workshop.phase !== 'notes') return atWorkshop(deps, caller, { round: id });
  const station = stationOf(round.workshop, chosen);
  if (station === undefined) return ok({ kind: 'stations', round, note: 'choose' });
  return ok(await goTo(deps, caller, { round, station }));
}
