// Somebody votes at a station: up to so many groups, changed until the vote is over.
import { type Taking, takesVotes } from '../../../domain/round/taking.ts';
import { readVotes } from '../../../domain/round/votes.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { type AtVotes, votesAt } from './at-workshop.ts';
import { type TakePartProblem, takenPartIn } from './find-workshop.ts';
import { keepParticipant } from './keep-participant.ts';
import type { WorkshopDeps, WorkshopRound } from './workshop-deps.ts';

export interface VotePress {
  readonly round: RoundId;
  readonly station: string;
  /** Ids of groups, with commas between. */
  readonly votes: string;
}

export type VoteRefused = TakePartProblem | { readonly kind: Exclude<Taking, 'yes'> };

/** The station after it, as it was kept, or with what is wrong; nothing is kept then. */
export async function castVotes(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  { round: id, station, votes }: VotePress,
): Promise<Result<AtVotes, VoteRefused>> {
  const found = await takenPartIn(deps, caller, id);
  if (!found.ok) return found;
  const { round, before } = found.value;
  const taking = takesVotes(round, deps.clock.now());
  if (taking !== 'yes') return refused({ kind: taking });
  const shown = await votesAt(deps, round, { before, station });
  if (shown === undefined) return refused({ kind: 'not-found' });
  const { groups } = shown;
  const read = readVotes(votes, { station, groups, most: round.workshop.votesEach });
  if (!read.ok) return ok({ ...shown, chosen: votes.split(','), note: read.problem.kind });
  await keepParticipant(deps, { caller, round }, (one) => ({
    ...one,
    votes: { ...one.votes, [station]: read.value },
  }));
  return ok({ ...shown, chosen: read.value, note: 'kept' });
}

/** The next station that can be voted at, after one of them; undefined at the last. */
export async function nextVotes(
  deps: WorkshopDeps,
  caller: ChannelCaller,
  { round, station }: { readonly round: WorkshopRound; readonly station: string },
): Promise<AtVotes | undefined> {
  const { stations } = round.workshop;
  const left = stations.slice(stations.findIndex(({ id }) => id === station) + 1);
  const at = { tenant: round.tenant, round: round.id };
  const before = (await deps.workshops.participant(at, caller.person))?.value;
  for (const { id } of left) {
    const votes = await votesAt(deps, round, { before, station: id });
    if (votes !== undefined) return votes;
  }
  return undefined;
}
