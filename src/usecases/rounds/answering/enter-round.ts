// Whether somebody may come in to a round, before anything of it is shown.
import type { Round } from '../../../domain/round/round.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import { type AnsweringProblem, whyClosed } from '../open-response.ts';
import type { RoundDeps } from '../round-deps.ts';
import { roundNow } from './round-now.ts';

/** The round, where the caller may answer it from here. */
export async function enterRound(
  deps: Pick<RoundDeps, 'rounds' | 'responses' | 'administrators' | 'people' | 'clock'>,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<Round, AnsweringProblem>> {
  const round = await roundNow(deps, caller.tenant, id);
  if (round === undefined) return refused({ kind: 'not-found' });
  const closed = await whyClosed(deps, caller, round);
  return closed === undefined ? ok(round) : refused(closed);
}
