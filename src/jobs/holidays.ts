// The days nobody works in a Danish municipality, from a holiday table loaded when first asked.
import { createRequire } from 'node:module';
import type Holidays from 'date-holidays';
import { weekdayOf, yearOf } from '../domain/shared/time.ts';
import type { Calendar } from '../ports/clock.ts';

/** No public holidays by law, but days off by agreement: Constitution Day, Christmas and New Year's Eve. */
const BY_AGREEMENT = ['06-05', '12-24', '12-31'];

/** Weekends, Danish public holidays and the days off by agreement. */
export function holidays(): Calendar {
  const years = new Map<number, ReadonlySet<string>>();
  let load: ((year: number) => ReadonlySet<string>) | undefined;

  function off(year: number): ReadonlySet<string> {
    load ??= holidayTable();
    const known = years.get(year) ?? load(year);
    years.set(year, known);
    return known;
  }

  return { isOff: (day) => weekdayOf(day) > 5 || off(yearOf(day)).has(day) };
}

/** Loading takes a tenth of a second, so it waits until somebody asks; the port answers at once. */
function holidayTable(): (year: number) => ReadonlySet<string> {
  const Table: typeof Holidays = createRequire(import.meta.url)('date-holidays');
  const denmark = new Table('DK', { types: ['public'] });
  return (year) =>
    new Set([
      ...denmark.getHolidays(year).map(({ date }) => date.slice(0, 10)),
      ...BY_AGREEMENT.map((day) => `${year}-${day}`),
    ]);
}
