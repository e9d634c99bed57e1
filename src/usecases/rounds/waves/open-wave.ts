// Sends a wave that was confirmed, when its time has come: whom it is put to is fixed, then it opens.
import { invitation } from '../../../domain/delivery/invitation.ts';
import { conduct } from '../../../domain/round/conduct.ts';
import { remindersFrom } from '../../../domain/round/wave-days.ts';
import type { RoundId, TenantId } from '../../../domain/shared/ids.ts';
import { dayOf } from '../../../domain/shared/time.ts';
import { noteRound } from '../note-round.ts';
import { asWave, type WaveRound } from './find-wave.ts';
import { lookUpAudience } from './look-up-audience.ts';
import type { WaveDeps } from './wave-deps.ts';

export type OpenWaveDeps = Pick<
  WaveDeps,
  'rounds' | 'responses' | 'registry' | 'people' | 'audiences' | 'audit' | 'clock' | 'calendar'
>;

/**
 * Opens it once, however many are at it: the list that was complete first counts for all, and the
 * round opens with its invitation in one transaction. Undefined when it is not due, or another did it.
 */
export async function openWave(
  deps: OpenWaveDeps,
  tenant: TenantId,
  id: RoundId,
): Promise<WaveRound | undefined> {
  const stored = await deps.rounds.round(tenant, id);
  const round = stored && asWave(stored.value);
  const now = deps.clock.now().toISOString();
  if (stored === undefined || round === undefined || !isDue(round, now)) return undefined;
  const { asked } = await lookUpAudience(deps, tenant, round.wave.audience);
  const fixed = await deps.responses.fixAsked({ tenant, round: id }, asked);
  const opened = conduct({ ...round, shown: 'open' }, 'open', { now });
  if (!opened.ok) return undefined;
  const { endsAt = '' } = round;
  const days = { from: dayOf(now), until: dayOf(endsAt) };
  const wave = {
    ...round.wave,
    asked: fixed.length,
    reminders: remindersFrom(round.wave, days, deps.calendar),
  };
  const next = { ...opened.value, wave };
  const saved = await deps.rounds.save(next, stored.tag, invitation(next));
  if (saved === 'changed') return undefined;
  await noteRound(deps, next, next.host);
  return next;
}

/** Confirmed, not sent, and its time has come. */
export function isDue({ state, wave }: WaveRound, now: string): boolean {
  return state === 'prepared' && wave.sendAt !== undefined && wave.sendAt <= now;
}
