// The form of a wave: an empty one, one that is written on, or next year's made from this one.

import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import type { AudienceList } from '../../../domain/round/audience-list.ts';
import { newestLists } from '../../../domain/round/audience-list.ts';
import { nameOf, nextLabel, type TypedWave } from '../../../domain/round/typed-wave.ts';
import type { Wave } from '../../../domain/round/wave.ts';
import { USUAL_REMINDERS } from '../../../domain/round/wave.ts';
import { usualDays } from '../../../domain/round/wave-days.ts';
import { asId, type RoundId, type TenantId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import { addMonths, dayOf, yearOf } from '../../../domain/shared/time.ts';
import { nextWorkingDay } from '../../../domain/shared/working-days.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from '../../channel-access.ts';
import { findWave, type WaveGone, type WaveRound } from './find-wave.ts';
import type { WaveDeps } from './wave-deps.ts';

export interface WaveForm {
  readonly id: RoundId;
  readonly typed: TypedWave;
  readonly sets: readonly QuestionSet[];
  readonly lists: readonly AudienceList[];
  /** The wave it is compared with. */
  readonly former?: RoundId;
}

/** Sets that are asked in a room and nowhere else. */
const NOT_SENT: readonly string[] = ['workshop'];

/** An empty form; its id is the wave's, however often it is sent in. */
export async function newWave(
  deps: WaveDeps,
  caller: ChannelCaller,
): Promise<Result<WaveForm, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'wave');
  if (!access.ok) return access;
  const now = deps.clock.now().toISOString();
  const days = usualDays(now, deps.calendar);
  const typed = {
    ...{ set: '', name: '', label: String(yearOf(dayOf(now))), privacy: 'confidential' },
    ...{ way: 'posts', reminders: String(USUAL_REMINDERS), ...days },
  };
  return ok(await waveForm(deps, caller.tenant, { id: freshId(deps), typed }));
}

/** What was typed last of a wave that was not sent. */
export async function openWaveForm(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<WaveForm, AccessProblem | WaveGone>> {
  const found = await findWave(deps, caller, id);
  if (!found.ok) return found;
  const round = found.value.value;
  const { former } = round.wave;
  const form = { id, typed: typedOf(round), ...(former !== undefined && { former }) };
  return ok(await waveForm(deps, caller.tenant, form));
}

/** Next year's: the newest version of the same set, the same settings, a year later. */
export async function copyWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  former: RoundId,
): Promise<Result<WaveForm, AccessProblem | WaveGone>> {
  const found = await findWave(deps, caller, former);
  if (!found.ok) return found;
  const before = typedOf(found.value.value);
  const today = dayOf(deps.clock.now());
  const days = usualDays(deps.clock.now().toISOString(), deps.calendar);
  const yearOn = (day: string) => nextWorkingDay(addMonths(day, 12), deps.calendar);
  const late = yearOn(before.from) < today;
  const typed = {
    ...before,
    label: nextLabel(before.label),
    ...(late ? days : { from: yearOn(before.from), until: yearOn(before.until) }),
  };
  return ok(await waveForm(deps, caller.tenant, { id: freshId(deps), typed, former }));
}

/** A form with these words, and the choices of today. */
export async function waveForm(
  deps: WaveDeps,
  tenant: TenantId,
  form: Omit<WaveForm, 'sets' | 'lists'>,
): Promise<WaveForm> {
  const [sets, lists] = await Promise.all([deps.sets.newest(tenant), deps.audiences.all(tenant)]);
  return {
    ...form,
    sets: sets
      .filter(({ id }) => !NOT_SENT.includes(id))
      .toSorted((one, other) => one.title.da.localeCompare(other.title.da, 'da')),
    lists: newestLists(lists),
  };
}

/** A wave that is there, as its form shows it. */
export function typedOf({ set, title, privacy, wave, endsAt = '' }: WaveRound): TypedWave {
  const { label, on = '', reminders } = wave;
  return {
    set: set.id,
    name: nameOf(title, label),
    label,
    privacy,
    way: wayOf(wave),
    from: on,
    until: endsAt === '' ? '' : dayOf(endsAt),
    reminders: String(reminders.length),
  };
}

function wayOf({ audience: { mails, list } }: Wave): string {
  if (list !== undefined) return `list.${list}`;
  return mails === undefined ? 'posts' : 'mails';
}

function freshId({ ids }: Pick<WaveDeps, 'ids'>): RoundId {
  return asId<RoundId>(ids.fresh());
}
