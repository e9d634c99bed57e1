// Finds a wave for an administrator, or says why not.
import type { Round } from '../../../domain/round/round.ts';
import type { Wave } from '../../../domain/round/wave.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import type { Tagged } from '../../../ports/tagged.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../../channel-access.ts';
import type { WaveDeps } from './wave-deps.ts';

export interface WaveRound extends Round {
  readonly wave: Wave;
}

export type WaveGone = { readonly kind: 'not-found' };

/** The wave as it is stored now. */
export async function findWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<Tagged<WaveRound>, AccessProblem | WaveGone>> {
  const access = await channelAccess(deps, caller, 'wave');
  if (!access.ok) return access;
  const stored = await deps.rounds.round(caller.tenant, id);
  const found = stored && asWave(stored.value);
  if (stored === undefined || found === undefined) return refused({ kind: 'not-found' });
  return ok({ value: found, tag: stored.tag });
}

/** The round as a wave; undefined when it is none. */
export function asWave(round: Round): WaveRound | undefined {
  const { wave } = round;
  return wave === undefined ? undefined : { ...round, wave };
}
