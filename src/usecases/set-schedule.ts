// Sets when the administration channel gets its digest, from what was typed on a card.
import { FREQUENCIES, type Frequency, nextDue, type Schedule } from '../domain/digest/schedule.ts';
import { ok, type Result, refused } from '../domain/shared/result.ts';
import { isTime } from '../domain/shared/time.ts';
import { type AccessProblem, type ChannelCaller, channelAccess } from './channel-access.ts';
import type { ChannelDeps } from './channel-deps.ts';
import { tryAgain } from './try-again.ts';

/** As typed: kept and shown again when it cannot be used. */
export interface TypedSchedule {
  readonly frequency: string;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: string;
  readonly time: string;
}

/** The fields that cannot be used. */
export interface ScheduleProblem {
  readonly kind: 'bad-schedule';
  readonly fields: readonly (keyof TypedSchedule)[];
  readonly typed: TypedSchedule;
}

export interface ShownSchedule {
  readonly schedule: Schedule;
  /** ISO instant of the next digest; absent when none is wanted. */
  readonly next?: string;
}

const TIME = /^(\d{1,2})(?:[.:]?(\d{2}))?$/;

/** The schedule as it is. */
export async function showSchedule(
  deps: ChannelDeps,
  caller: ChannelCaller,
): Promise<Result<ShownSchedule, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'schedule');
  return access.ok ? ok(shown(deps, access.value.schedule)) : access;
}

/** Checks and saves. What was due before it is set is not made up for. */
export async function setSchedule(
  deps: ChannelDeps,
  caller: ChannelCaller,
  typed: TypedSchedule,
): Promise<Result<ShownSchedule, AccessProblem | ScheduleProblem>> {
  const access = await channelAccess(deps, caller, 'schedule');
  if (!access.ok) return access;
  const read = readSchedule(typed);
  if (!read.ok) return read;
  const schedule = { ...read.value, setAt: deps.clock.now().toISOString() };
  return tryAgain(async () => {
    const stored = await deps.people.channel(caller.tenant);
    if (stored === undefined) return refused({ kind: 'no-channel' });
    const saved = await deps.people.saveChannel({ ...stored.value, schedule }, stored.tag, []);
    return saved === 'changed' ? saved : ok(shown(deps, schedule));
  });
}

function readSchedule(typed: TypedSchedule): Result<Schedule, ScheduleProblem> {
  const frequency = FREQUENCIES.find((one): one is Frequency => one === typed.frequency);
  const weekday = Number(typed.weekday);
  const time = readTime(typed.time);
  const dayIsUsed = frequency === 'weekly';
  const dayFits = Number.isInteger(weekday) && weekday >= 1 && weekday <= 7;
  if (frequency !== undefined && time !== undefined && (dayFits || !dayIsUsed)) {
    return ok({ frequency, weekday: dayFits ? weekday : 1, time });
  }
  const fields: readonly (keyof TypedSchedule | false)[] = [
    frequency === undefined && 'frequency',
    dayIsUsed && !dayFits && 'weekday',
    time === undefined && 'time',
  ];
  const wrong = fields.filter((field) => field !== false);
  return refused({ kind: 'bad-schedule', fields: wrong, typed });
}

/** `8`, `8.00`, `08:00` and `0800` are all eight in the morning. */
function readTime(typed: string): string | undefined {
  const [, hour, minutes = '00'] = TIME.exec(typed.trim().replace(/^kl\.? ?/i, '')) ?? [];
  const time = `${hour?.padStart(2, '0')}:${minutes}`;
  return hour !== undefined && isTime(time) ? time : undefined;
}

function shown({ clock, calendar }: ChannelDeps, schedule: Schedule): ShownSchedule {
  const next = nextDue({ schedule, now: clock.now().toISOString(), calendar });
  return { schedule, ...(next !== undefined && { next }) };
}
