// What can be done with a wave that is out, or waits: a new end, another reminder, closed, called off.
import { conduct } from '../../../domain/round/conduct.ts';
import { endInstant, remindersWithin } from '../../../domain/round/wave-days.ts';
import type { RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { dayOf, isDay, isoOf } from '../../../domain/shared/time.ts';
import { nextWorkingDay } from '../../../domain/shared/working-days.ts';
import type { AccessProblem, ChannelCaller } from '../../channel-access.ts';
import { tryAgain } from '../../try-again.ts';
import { noteRound } from '../note-round.ts';
import { findWave, type WaveGone, type WaveRound } from './find-wave.ts';
import { isSent } from './keep-wave.ts';
import type { WaveDeps } from './wave-deps.ts';

export type ExtendFault = 'until' | 'reminder';

export type ChangeWaveProblem =
  | AccessProblem
  | WaveGone
  | { readonly kind: 'not-now' }
  | { readonly kind: 'bad-extension'; readonly faults: readonly ExtendFault[] };

/** A later or earlier end, and perhaps one more reminder; reminders that no longer fit are dropped. */
export async function extendWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  given: { readonly id: RoundId; readonly until: string; readonly reminder: string },
): Promise<Result<WaveRound, ChangeWaveProblem>> {
  return tryAgain(async () => {
    const found = await findWave(deps, caller, given.id);
    if (!found.ok) return found;
    const { value: round, tag } = found.value;
    if (round.state !== 'open' && round.state !== 'paused') return refused({ kind: 'not-now' });
    const now = isoOf(deps.clock.now());
    const faults = faultsIn(round, given, dayOf(now));
    if (faults.length > 0) return refused({ kind: 'bad-extension', faults });
    const { until, reminder } = given;
    const on = reminder === '' ? {} : { moreOn: nextWorkingDay(reminder, deps.calendar) };
    const next = {
      ...round,
      revision: round.revision + 1,
      changedAt: now,
      endsAt: endInstant(until),
      wave: { ...round.wave, reminders: remindersWithin(round.wave, { until, ...on }) },
    };
    const saved = await deps.rounds.save(next, tag, []);
    return saved === 'changed' ? saved : ok(next);
  });
}

/** Closes one that is out, or calls off one that is not; what was sent is closed in place. */
export async function endWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<WaveRound, ChangeWaveProblem>> {
  const done = await tryAgain(async () => {
    const found = await findWave(deps, caller, id);
    if (!found.ok) return found;
    const { value: round, tag } = found.value;
    const what = round.state === 'prepared' ? 'cancel' : 'close';
    const ended = conduct(round, what, { now: deps.clock.now() });
    if (!ended.ok) return refused({ kind: 'not-now' } as const);
    if (ended.value === round) return ok(round);
    const next = { ...ended.value, wave: round.wave };
    const saved = await deps.rounds.save(next, tag, []);
    return saved === 'changed' ? saved : ok(next);
  });
  if (done.ok) await noteRound(deps, done.value, caller.person);
  return done;
}

/** Takes back what was confirmed and has not been sent, so that it can be written on. */
export async function holdWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<WaveRound, ChangeWaveProblem>> {
  return tryAgain(async () => {
    const found = await findWave(deps, caller, id);
    if (!found.ok) return found;
    const { value: round, tag } = found.value;
    if (round.state !== 'prepared') return refused({ kind: 'not-now' });
    if (!isSent(round)) return ok(round);
    const { sendAt: _, ...wave } = round.wave;
    const next = { ...round, revision: round.revision + 1, wave };
    const saved = await deps.rounds.save(next, tag, []);
    return saved === 'changed' ? saved : ok(next);
  });
}

function faultsIn(
  { wave }: WaveRound,
  { until, reminder }: { readonly until: string; readonly reminder: string },
  today: string,
): readonly ExtendFault[] {
  const badEnd = !isDay(until) || until < today;
  const last = wave.reminders.slice(0, wave.reminded).at(-1) ?? today;
  const badReminder =
    reminder !== '' && (!isDay(reminder) || reminder <= last || reminder >= until);
  return [...(badEnd ? (['until'] as const) : []), ...(badReminder ? (['reminder'] as const) : [])];
}
