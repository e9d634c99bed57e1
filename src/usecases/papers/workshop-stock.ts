// Reads what a poster of a workshop is made of.
import { paperStations } from '../../domain/paper/paper-workshop.ts';
import type { PaperKind } from '../../domain/paper/papers.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Round } from '../../domain/round/round.ts';
import { asWorkshop } from '../rounds/workshop/workshop-deps.ts';
import { type StandingDeps, standingOf } from '../rounds/workshop/workshop-standing.ts';

/** Nothing of any other paper, and nothing where the round is no workshop. */
export async function workshopStock(
  deps: StandingDeps,
  kind: PaperKind,
  round: Round | undefined,
): Promise<Pick<PaperStock, 'stations'>> {
  const workshop = kind === 'poster' ? asWorkshop(round) : undefined;
  if (workshop === undefined) return {};
  const { shortlists } = await standingOf(deps, workshop);
  return { stations: paperStations(shortlists, workshop.workshop.phase) };
}
