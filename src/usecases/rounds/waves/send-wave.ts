// An administrator confirms a wave: it goes at its time, once, whoever presses and however often.
import { sendInstant } from '../../../domain/round/wave-days.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import { dayOf, isoOf } from '../../../domain/shared/time.ts';
import { readNumber } from '../../../domain/shared/typed-number.ts';
import type { AccessProblem, ChannelCaller } from '../../channel-access.ts';
import { findWave, type WaveGone, type WaveRound } from './find-wave.ts';
import { isSent } from './keep-wave.ts';
import { previewOf, type WavePreview } from './look-at-wave.ts';
import { openWave } from './open-wave.ts';
import type { WaveDeps } from './wave-deps.ts';

/** To more than so many, the number must be typed before it is sent. */
export const CONFIRM_ABOVE = 50;
/** Anonymous answers of fewer could be told apart. */
export const FEWEST_ANONYMOUS = 5;

export interface WavePress {
  readonly round: RoundId;
  /** The revision that was shown. */
  readonly revision: number;
  /** The number of recipients as it was typed; empty when none was asked for. */
  readonly typed: string;
}

export type WaveNote =
  | 'changed'
  | 'nobody'
  | 'number-missing'
  | 'number-wrong'
  /** Too few for an anonymous survey. */
  | 'few'
  /** The end has passed. */
  | 'late';

export type WaveSent =
  | { readonly kind: 'sent'; readonly round: WaveRound }
  /** To be looked at once more. */
  | { readonly kind: 'look'; readonly preview: WavePreview; readonly why: WaveNote };

/** A second press, of whomever, finds it confirmed and is answered with how it stands. */
export async function sendWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  press: WavePress,
): Promise<Result<WaveSent, AccessProblem | WaveGone>> {
  const found = await findWave(deps, caller, press.round);
  if (!found.ok) return found;
  const { value: round, tag } = found.value;
  if (isSent(round)) return ok({ kind: 'sent', round });
  const now = isoOf(deps.clock.now());
  const preview = await previewOf(deps, round);
  const why = whyNot(preview, press, now);
  if (why !== undefined) return ok({ kind: 'look', preview, why });
  const { wave } = round;
  const sendAt = sendInstant(wave.on ?? dayOf(now), now, deps.calendar);
  const next = {
    ...round,
    revision: round.revision + 1,
    changedAt: now,
    wave: { ...wave, sendAt, asked: preview.total, reminders: preview.planned },
  };
  const saved = await deps.rounds.save(next, tag, []);
  // Somebody else changed or sent it between reading and writing: judged again by what is there now.
  if (saved === 'changed') return sendWave(deps, caller, press);
  // The job would do it within a second; whoever pressed sees at once that it is on its way.
  const opened = sendAt <= now ? await openWave(deps, caller.tenant, round.id) : undefined;
  return ok({ kind: 'sent', round: opened ?? next });
}

/** True when the number must be typed. */
export function mustConfirm({ total }: Pick<WavePreview, 'total'>): boolean {
  return total > CONFIRM_ABOVE;
}

function whyNot(
  { round, total, days }: WavePreview,
  { revision, typed }: WavePress,
  now: string,
): WaveNote | undefined {
  if (round.revision !== revision) return 'changed';
  if (days.length === 0) return 'nobody';
  if (round.privacy === 'anonymous' && total < FEWEST_ANONYMOUS) return 'few';
  const { endsAt = '' } = round;
  if (endsAt <= now || endsAt <= (days[0]?.from ?? '')) return 'late';
  if (!mustConfirm({ total })) return undefined;
  if (typed.trim() === '') return 'number-missing';
  return readNumber(typed) === total ? undefined : 'number-wrong';
}
