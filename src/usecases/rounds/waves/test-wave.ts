// Sends a wave to whoever is about to send it, as the others will see it.
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import type { AccessProblem, ChannelCaller } from '../../channel-access.ts';
import { findWave, type WaveGone } from './find-wave.ts';
import { previewOf, type WavePreview } from './look-at-wave.ts';
import type { WaveDeps } from './wave-deps.ts';

/** To their own chat, at once; its pages keep nothing. */
export async function testWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<WavePreview, AccessProblem | WaveGone>> {
  const found = await findWave(deps, caller, id);
  if (!found.ok) return found;
  const { kind: what, title, privacy, endsAt, set } = found.value.value;
  const until = endsAt === undefined ? {} : { endsAt };
  await deps.rounds.say(caller.tenant, [
    {
      audience: { kind: 'person', person: caller.person },
      content: { kind: 'round-sample', what, title, privacy, set, ...until },
    },
  ]);
  return ok(await previewOf(deps, found.value.value));
}
