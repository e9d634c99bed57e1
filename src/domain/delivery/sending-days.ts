// On which days a sending to many goes out, when no more than so many a second can.
import { addMinutes, dayOf, msBetween } from '../shared/time.ts';
import type { DaysOff } from '../shared/working-days.ts';
import type { Manner } from './manner.ts';
import { endsAt, mayGoFrom } from './quiet.ts';

/** What goes on one day in Denmark; `from` and `until` are ISO instants, the latter an estimate. */
export interface SendingDay {
  /** `2026-11-23` */
  readonly day: string;
  readonly from: string;
  readonly until: string;
  readonly count: number;
}

/**
 * The days, earliest first, for counts by due instant at `rate` messages a second: seconds = count /
 * rate. What does not fit in before the hours of its manner end counts for the next working day.
 */
export function sendingDays(
  counts: ReadonlyMap<string, number>,
  at: { readonly manner: Manner; readonly rate: number; readonly calendar: DaysOff },
): readonly SendingDay[] {
  const days = new Map<string, SendingDay>();
  let free = '';
  for (const [due, count] of [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    for (let left = count; left > 0; ) {
      const from = mayGoFrom(at.manner, due > free ? due : free, at.calendar);
      const end = endsAt(at.manner, from);
      const room = end === undefined ? left : Math.ceil((msBetween(from, end) / 1_000) * at.rate);
      const some = Math.min(left, room);
      free = addMinutes(from, some / at.rate / 60);
      left -= some;
      const day = days.get(dayOf(from));
      days.set(dayOf(from), {
        day: dayOf(from),
        from: day?.from ?? from,
        until: free,
        count: (day?.count ?? 0) + some,
      });
    }
  }
  return [...days.values()];
}
