// A stretch of whole days with a name, such as week 47 or the first half of 2026.
import { addDays, firstOf, instantOf, isDay, mondayOf } from './time.ts';

/** `since` runs to the end of the day it is asked for. */
export type PeriodName =
  | { readonly kind: 'day'; readonly day: string }
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'half'; readonly year: number; readonly half: 1 | 2 }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'since'; readonly day: string };

export interface Period {
  readonly name: PeriodName;
  /** ISO instants: from (included) until (not included), at midnight in Denmark. */
  readonly from: string;
  readonly until: string;
}

/** First day, and the first day after. */
interface Days {
  readonly first: string;
  readonly after: string;
}

/** The period a name stands for on a day (`2026-11-23`); undefined when there is none, as in week 54. */
export function periodOf(name: PeriodName, today: string): Period | undefined {
  const days = daysOf(name, today);
  if (days === undefined || days.first >= days.after) return undefined;
  return {
    name,
    from: instantOf(days.first, '00:00'),
    until: instantOf(days.after, '00:00'),
  };
}

/** The name as a piece of an id, such as `2026-W47`; different names have different pieces. */
export function periodKey(name: PeriodName): string {
  switch (name.kind) {
    case 'day':
      return name.day;
    case 'week':
      return `${name.year}-W${twoDigits(name.week)}`;
    case 'month':
      return `${name.year}-${twoDigits(name.month)}`;
    case 'quarter':
      return `${name.year}-Q${name.quarter}`;
    case 'half':
      return `${name.year}-H${name.half}`;
    case 'year':
      return String(name.year);
    case 'since':
      return `since-${name.day}`;
  }
}

function daysOf(name: PeriodName, today: string): Days | undefined {
  switch (name.kind) {
    case 'day':
      return isDay(name.day) ? { first: name.day, after: addDays(name.day, 1) } : undefined;
    case 'week': {
      const first = mondayOf(name);
      return first === undefined ? undefined : { first, after: addDays(first, 7) };
    }
    case 'month':
      return partOfYear(name.year, { number: name.month, of: 12 });
    case 'quarter':
      return partOfYear(name.year, { number: name.quarter, of: 4 });
    case 'half':
      return partOfYear(name.year, { number: name.half, of: 2 });
    case 'year':
      return partOfYear(name.year, { number: 1, of: 1 });
    case 'since':
      return isDay(name.day) ? { first: name.day, after: addDays(today, 1) } : undefined;
  }
}

function partOfYear(
  year: number,
  part: { readonly number: number; readonly of: number },
): Days | undefined {
  if (part.number < 1 || part.number > part.of) return undefined;
  const months = 12 / part.of;
  const month = (part.number - 1) * months + 1;
  return { first: firstOf(year, month), after: firstOf(year, month + months) };
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
