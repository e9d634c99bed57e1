// A quarter of a year, and the one that is over.
import { addDays, firstOf, yearOf } from './time.ts';
import { type DaysOff, nextWorkingDay } from './working-days.ts';

export interface Quarter {
  readonly year: number;
  /** 1 to 4 */
  readonly quarter: number;
}

/** Days after the first working day on which what was missed is still made up for. */
const LATE_DAYS = 14;

/** The quarter before the one a day (`2027-01-04`) lies in. */
export function quarterBefore(today: string): Quarter {
  const quarter = quarterOfMonth(today);
  const year = yearOf(today);
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: quarter - 1 };
}

/** True from the first working day of a quarter on, for two weeks. */
export function isQuarterOpening(today: string, calendar: DaysOff): boolean {
  const first = firstOf(yearOf(today), (quarterOfMonth(today) - 1) * 3 + 1);
  const opens = nextWorkingDay(first, calendar);
  return today >= opens && today <= addDays(opens, LATE_DAYS);
}

/** Its first day, and the first day after it. */
export function daysOfQuarter({ year, quarter }: Quarter): {
  readonly first: string;
  readonly after: string;
} {
  const month = (quarter - 1) * 3 + 1;
  return { first: firstOf(year, month), after: firstOf(year, month + 3) };
}

/** As a piece of an id: `2026-Q4`. */
export function quarterKey({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`;
}

function quarterOfMonth(day: string): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}
