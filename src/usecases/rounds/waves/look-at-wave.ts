// A wave before it is sent: who gets it, when, and when those who have not answered are reminded.
import { recipientOf } from '../../../domain/delivery/queued.ts';
import { planned } from '../../../domain/delivery/quiet.ts';
import { type SendingDay, sendingDays } from '../../../domain/delivery/sending-days.ts';
import type { Slots } from '../../../domain/delivery/slots.ts';
import { remindersFrom, sendInstant, WAVE_TIME } from '../../../domain/round/wave-days.ts';
import type { PersonId, RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result } from '../../../domain/shared/result.ts';
import { dayOf, instantOf } from '../../../domain/shared/time.ts';
import type { AccessProblem, ChannelCaller } from '../../channel-access.ts';
import { findWave, type WaveGone, type WaveRound } from './find-wave.ts';
import { lookUpAudience } from './look-up-audience.ts';
import type { WaveDeps } from './wave-deps.ts';
import { type AskedNow, askedNow } from './who-answered.ts';

/** Slots read at a time. */
const PAGE = 200;

export interface DayCount {
  readonly day: string;
  readonly count: number;
}

export interface WavePreview {
  readonly round: WaveRound;
  readonly total: number;
  readonly doubles: number;
  /** Largest first; those of no department are counted without one. */
  readonly departments: readonly { readonly department?: string; readonly count: number }[];
  /** Whoever cannot be written to, by name. */
  readonly withoutApp: readonly AskedNow[];
  /** When it goes, to those it can reach. */
  readonly days: readonly SendingDay[];
  /** The days planned for reminders, as they follow from the day it goes. */
  readonly planned: readonly string[];
  /** Each of them with the days on which it comes, if nobody answers; none after its end. */
  readonly reminders: readonly (readonly DayCount[])[];
}

/** Plans it as the relay would, and writes nothing. */
export async function lookAtWave(
  deps: WaveDeps,
  caller: ChannelCaller,
  id: RoundId,
): Promise<Result<WavePreview, AccessProblem | WaveGone>> {
  const found = await findWave(deps, caller, id);
  return found.ok ? ok(await previewOf(deps, found.value.value)) : found;
}

/** The same of a wave that was read already. */
export async function previewOf(deps: WaveDeps, round: WaveRound): Promise<WavePreview> {
  const { tenant, wave } = round;
  const { asked, doubles, people } = await lookUpAudience(deps, tenant, wave.audience);
  const all = askedNow(asked, people);
  const isReached = ({ known }: AskedNow) =>
    known !== undefined && recipientOf(known).blocked === undefined;
  const persons = all.filter(isReached).flatMap(({ known }) => known?.id ?? []);
  return {
    ...{ round, doubles, total: all.length },
    departments: byDepartment(all),
    withoutApp: all.filter((one) => !isReached(one)),
    ...(await datesOf(deps, round, persons)),
  };
}

function byDepartment(all: readonly AskedNow[]): WavePreview['departments'] {
  const counts = new Map<string | undefined, number>();
  for (const { background } of all) {
    counts.set(background.department, (counts.get(background.department) ?? 0) + 1);
  }
  return [...counts]
    .toSorted(([, one], [, other]) => other - one)
    .map(([department, count]) => ({ count, ...(department !== undefined && { department }) }));
}

async function datesOf(
  deps: WaveDeps,
  { tenant, wave, endsAt = '' }: WaveRound,
  persons: readonly PersonId[],
): Promise<Pick<WavePreview, 'days' | 'planned' | 'reminders'>> {
  const { calendar } = deps;
  const now = deps.clock.now().toISOString();
  const at = wave.sendAt ?? sendInstant(wave.on ?? dayOf(now), now, calendar);
  const days = { from: dayOf(at), until: dayOf(endsAt) };
  const reminders = remindersFrom(wave, days, calendar);
  const moments = [at, ...reminders.map((day) => instantOf(day, WAVE_TIME))];
  const counts = moments.map(() => new Map<string, number>());
  for (let from = 0; from < persons.length; from += PAGE) {
    const known = await deps.ledger.slots(tenant, persons.slice(from, from + PAGE));
    for (const slots of known) {
      let held: Slots = slots?.value ?? [];
      moments.forEach((moment, index) => {
        const plan = planned(held, 'survey', { now: moment, calendar });
        held = plan.slots;
        counts[index]?.set(plan.due, (counts[index]?.get(plan.due) ?? 0) + 1);
      });
    }
  }
  const [invited = new Map<string, number>(), ...reminded] = counts;
  const rate = deps.settings.sendsPerSecond;
  return {
    days: sendingDays(invited, { manner: 'survey', rate, calendar }),
    planned: reminders,
    reminders: reminded.map((due) => daysIn(due, endsAt)),
  };
}

function daysIn(counts: ReadonlyMap<string, number>, endsAt: string): readonly DayCount[] {
  const days = new Map<string, number>();
  const heard = [...counts].filter(([due]) => due < endsAt);
  for (const [due, count] of heard) days.set(dayOf(due), (days.get(dayOf(due)) ?? 0) + count);
  return [...days].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([day, count]) => ({ day, count }));
}
