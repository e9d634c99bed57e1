// How a wave stands, and what it will be, as replies.
import { wavePreviewCard, waveStatusCard } from '../../../cards/index.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import type { WaveRound } from '../../../usecases/rounds/waves/find-wave.ts';
import { isSent } from '../../../usecases/rounds/waves/keep-wave.ts';
import { lookAtWave } from '../../../usecases/rounds/waves/look-at-wave.ts';
import type { WaveDeps } from '../../../usecases/rounds/waves/wave-deps.ts';
import { statusOf } from '../../../usecases/rounds/waves/wave-status.ts';
import type { Reply } from '../../turn.ts';
import { answer, callerOf, type Way } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';
import { waveRefusal } from './wave-refusal.ts';
import { previewView, statusView } from './wave-views.ts';

/** How a wave stands, after something was done with it. */
export async function statusReply(
  kit: WaveDeps,
  context: Context,
  { round, way }: { readonly round: WaveRound; readonly way: Way | 'forAll' },
): Promise<readonly Reply[]> {
  const view = statusView(await statusOf(kit, round), kit.clock.now().toISOString());
  return answer(waveStatusCard(view, context.language), way);
}

/** Before it is sent; one that was sent already shows how it stands. */
export async function lookReply(
  kit: WaveDeps,
  context: Context,
  id: RoundId,
): Promise<readonly Reply[]> {
  const looked = await lookAtWave(kit, callerOf(context), id);
  if (!looked.ok) return waveRefusal(looked.problem, context, 'forMe');
  const { round } = looked.value;
  if (isSent(round)) return statusReply(kit, context, { round, way: 'forMe' });
  const view = previewView(looked.value, { now: kit.clock.now().toISOString() });
  return answer(wavePreviewCard(view, context.language), 'forMe');
}
