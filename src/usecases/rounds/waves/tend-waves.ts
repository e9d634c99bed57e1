// What waves need while time goes by: sent when it is time, reminders said on their days.
import { reminder } from '../../../domain/delivery/invitation.ts';
import { afterReminder, dueReminder } from '../../../domain/round/wave-days.ts';
import type { TenantId } from '../../../domain/shared/ids.ts';
import { dayOf, isoOf } from '../../../domain/shared/time.ts';
import { asWave, type WaveRound } from './find-wave.ts';
import { isDue, type OpenWaveDeps, openWave } from './open-wave.ts';

/**
 * Sends and reminds, each once: every step is one transaction under the round's tag, so that of
 * several processes one does it. True when something was said.
 */
export async function tendWaves(
  deps: OpenWaveDeps,
  tenant: TenantId,
  stopping?: Pick<AbortSignal, 'aborted'>,
): Promise<boolean> {
  let said = false;
  for (const one of await deps.rounds.all(tenant)) {
    const round = asWave(one);
    if (round === undefined || stopping?.aborted === true) continue;
    const now = isoOf(deps.clock.now());
    if (isDue(round, now)) said = (await openWave(deps, tenant, round.id)) !== undefined || said;
    else if (remindsNow(round, now)) said = (await remind(deps, round)) || said;
  }
  return said;
}

/** Who has answered by then is found out when it is relayed. */
async function remind(deps: OpenWaveDeps, { tenant, id }: WaveRound): Promise<boolean> {
  const stored = await deps.rounds.round(tenant, id);
  const round = stored && asWave(stored.value);
  const now = isoOf(deps.clock.now());
  if (stored === undefined || round === undefined || !remindsNow(round, now)) return false;
  const { wave, endsAt = '' } = round;
  const days = { today: dayOf(now), until: dayOf(endsAt) };
  const next = {
    ...round,
    revision: round.revision + 1,
    changedAt: now,
    wave: { ...wave, ...afterReminder(wave, days, deps.calendar) },
  };
  const says = reminder(next, next.wave.reminded);
  return (await deps.rounds.save(next, stored.tag, says)) !== 'changed';
}

/** While it is open, on a day planned for it and before the last one. */
function remindsNow({ state, wave, endsAt = '' }: WaveRound, now: string): boolean {
  return state === 'open' && now < endsAt && dueReminder(wave, now) !== undefined;
}
