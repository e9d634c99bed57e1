// How a wave stands: the response rate by department, and what was said and is still to come.

import { waveThread } from '../../../domain/delivery/invitation.ts';
import { type RateLine, rateByDepartment } from '../../../domain/round/rate-by-group.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import type { Tally } from '../../../ports/ledger.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../../channel-access.ts';
import { everybody } from '../../operations/everybody.ts';
import { asWave, findWave, type WaveGone, type WaveRound } from './find-wave.ts';
import type { WaveDeps } from './wave-deps.ts';
import { askedNow, respondedAmong } from './who-answered.ts';

export interface WaveStatus {
  readonly round: WaveRound;
  readonly asked: number;
  readonly answered: number;
  readonly lines: readonly RateLine[];
  /** How the invitation went out. */
  readonly tally: Tally;
}

/** Counted when it is asked for. */
export async function waveStatus(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<WaveStatus, AccessProblem | WaveGone>> {
  const found = await findWave(deps, caller, id);
  return found.ok ? ok(await statusOf(deps, found.value.value)) : found;
}

/** The same of a wave that was read already. */
export async function statusOf(deps: WaveDeps, round: WaveRound): Promise<WaveStatus> {
  const { tenant, id } = round;
  const [asked, people, tally] = await Promise.all([
    deps.responses.asked({ tenant, round: id }),
    everybody(deps, tenant),
    deps.ledger.tally(tenant, waveThread(id, 0)),
  ]);
  const answered = await respondedAmong(deps, round, askedNow(asked, people));
  return {
    ...{ round, tally, asked: asked.length, answered: answered.size },
    lines: rateByDepartment(asked, answered),
  };
}

/** Every wave, newest first. */
export async function listWaves(
  deps: WaveDeps,
  caller: ChannelCaller,
): Promise<Result<readonly WaveRound[], AccessProblem>> {
  const access = await channelAccess(deps, caller, 'wave');
  if (!access.ok) return access;
  const all = await deps.rounds.all(caller.tenant);
  return ok(all.flatMap((round) => asWave(round) ?? []));
}
