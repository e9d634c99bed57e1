// Quiet rules: when a message may go, and how a person's messages share the weeks.
import { addDays, addMinutes, dayOf, instantOf, isoOf, localParts } from '../shared/time.ts';
import { type DaysOff, nextWorkingDay } from '../shared/working-days.ts';
import { MANNERS, type Manner } from './manner.ts';
import type { Slot, Slots } from './slots.ts';

/** Most things said in one message. */
export const MOST_IN_BUNDLE = 3;

/** Times of day in Denmark on working days; at `until` nothing begins any more. */
const CASE_HOURS = { from: '07:30', until: '18:00' };
const OFFICE_HOURS = { from: '08:00', until: '16:00' };

const WEEK_MINUTES = 7 * 24 * 60;
const CASE_RANK = rankOf('case');

interface At {
  /** ISO instant. */
  readonly now: string;
  readonly calendar: DaysOff;
}

/** The first instant from `instant` on at which something of this manner may go. */
export function mayGoFrom(manner: Manner, instant: string, calendar: DaysOff): string {
  if (manner === 'at-once') return isoOf(instant);
  const { from, until } = hoursOf(manner);
  const { day, time } = localParts(instant);
  if (calendar.isOff(day) || time >= until) {
    return instantOf(nextWorkingDay(addDays(day, 1), calendar), from);
  }
  return time < from ? instantOf(day, from) : isoOf(instant);
}

/** The instant its hours end on the day of another; undefined for what is said at any hour. */
export function endsAt(manner: Manner, instant: string): string | undefined {
  return manner === 'at-once' ? undefined : instantOf(dayOf(instant), hoursOf(manner).until);
}

/** When what found no place in an unsolicited message planned for `due` goes instead: a week on. */
export function aWeekAfter(due: string, calendar: DaysOff): string {
  return mayGoFrom('letter', addMinutes(due, WEEK_MINUTES), calendar);
}

/**
 * When a new message of this manner goes to a person with these slots, and their slots then. News of
 * one's own case goes as soon as its hours allow, and counts as the week's message for what is
 * planned after it. Anything unsolicited joins a message that is still to come, unless that holds
 * three things of the same or a higher rank; else it gets one of its own, seven days from any other.
 * Whatever it pushes out of a full message is counted a week on, where the sender will move it.
 */
export function planned(
  slots: Slots,
  manner: Manner,
  { now, calendar }: At,
): { readonly due: string; readonly slots: Slots } {
  const due = mayGoFrom(manner, now, calendar);
  const known = stillCounting(slots, isoOf(now));
  if (manner === 'at-once') return { due, slots: known };
  const rank = rankOf(manner);
  if (rank === CASE_RANK) return { due, slots: put(known, { rank, at: due }, calendar) };
  const at = placeFor(known, { rank, from: due, now: isoOf(now), calendar });
  return { due: at, slots: put(known, { rank, at }, calendar) };
}

function hoursOf(manner: Exclude<Manner, 'at-once'>) {
  return manner === 'case' ? CASE_HOURS : OFFICE_HOURS;
}

function rankOf(manner: Manner): number {
  return MANNERS.indexOf(manner);
}

/** Of what is gone, only the latest can still hold anything back, and only for a week. */
function stillCounting(slots: Slots, now: string): Slots {
  const weekAgo = addMinutes(now, -WEEK_MINUTES);
  const gone = slots.filter(({ at }) => at <= now && at > weekAgo).slice(-1);
  return [...gone, ...slots.filter(({ at }) => at > now)];
}

/** The first moment from `from` on at which there is room for something unsolicited. */
function placeFor(
  slots: Slots,
  wanted: {
    readonly rank: number;
    readonly from: string;
    readonly now: string;
    readonly calendar: DaysOff;
  },
): string {
  let found = wanted.from;
  for (const slot of slots) {
    if (addMinutes(found, WEEK_MINUTES) <= slot.at) break;
    const next = aWeekAfter(slot.at, wanted.calendar);
    if (next <= found) continue;
    if (slot.at > wanted.now && slot.at >= wanted.from && hasRoom(slot, wanted.rank)) {
      return slot.at;
    }
    found = next;
  }
  return found;
}

function hasRoom({ ranks }: Slot, rank: number): boolean {
  return ranks.filter((other) => other <= rank).length < MOST_IN_BUNDLE;
}

/** Puts something into the message at a moment, and what it pushes out of that into a later one. */
function put(
  slots: Slots,
  { rank, at }: { readonly rank: number; readonly at: string },
  calendar: DaysOff,
): Slots {
  const ranks = [...(slots.find((slot) => slot.at === at)?.ranks ?? []), rank].toSorted(
    (a, b) => a - b,
  );
  const others = slots.filter((slot) => slot.at !== at);
  const filled = [...others, { at, ranks: ranks.slice(0, MOST_IN_BUNDLE) }].toSorted((a, b) =>
    a.at < b.at ? -1 : 1,
  );
  const [out = CASE_RANK] = ranks.slice(MOST_IN_BUNDLE);
  // News of cases beyond the third goes as another message at the same moment.
  if (out <= CASE_RANK) return filled;
  const from = aWeekAfter(at, calendar);
  const next = placeFor(filled, { rank: out, from, now: at, calendar });
  return put(filled, { rank: out, at: next }, calendar);
}
