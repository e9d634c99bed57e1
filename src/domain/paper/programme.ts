// The work programme: which initiatives belong to a year, by who answers for them and by focus area.
import { INITIATIVE_STATES } from '../initiative/initiative.ts';
import { dayOf, yearOf } from '../shared/time.ts';
import type { PaperInitiative, PaperStock } from './stock.ts';

/** Initiatives of one focus area; without a name those that have none. */
export interface FocusGroup {
  readonly focus?: string;
  readonly initiatives: readonly PaperInitiative[];
}

/** What one department answers for; without a name what nobody does by the register. */
export interface ProgrammeGroup {
  readonly department?: string;
  readonly focuses: readonly FocusGroup[];
}

/**
 * True when it is worked on in the year: begun by then at the latest and not over before, or done in
 * it. What was given up is in no programme.
 */
export function isOfYear(initiative: PaperInitiative, year: number): boolean {
  const { state, createdAt, doneAt, horizon } = initiative;
  if (state === 'dropped' || yearOf(dayOf(createdAt)) > year) return false;
  if (INITIATIVE_STATES[state].over) return doneAt !== undefined && yearOf(dayOf(doneAt)) === year;
  return horizon === undefined || yearOf(horizon.from) <= year;
}

/** True when its time is over on the day `on` and it is not. */
export function isPast({ state, horizon }: PaperInitiative, on: string): boolean {
  return !INITIATIVE_STATES[state].over && horizon !== undefined && horizon.until < on;
}

/** The initiatives of the year that was asked for, departments and focus areas by name. */
export function programmeOf({
  wanted,
  on,
  initiatives,
  register,
}: Pick<PaperStock, 'wanted' | 'on' | 'initiatives' | 'register'>): readonly ProgrammeGroup[] {
  const { year = yearOf(on), area } = wanted.scope;
  const those = initiatives.filter(
    (one) => isOfYear(one, year) && (area === undefined || one.area === area),
  );
  const departments = new Map(register.areas.map(({ id, department }) => [`${id}`, department]));
  return grouped(those, (one) => departments.get(one.area ?? '')).map(([department, group]) => ({
    ...(department !== undefined && { department }),
    focuses: byFocus(group),
  }));
}

/** By name, those without one last; in each the one that ends first comes first. */
export function byFocus(initiatives: readonly PaperInitiative[]): readonly FocusGroup[] {
  return grouped(initiatives, ({ focus }) => focus).map(([focus, group]) => ({
    ...(focus !== undefined && { focus }),
    initiatives: group.toSorted(
      (one, other) =>
        order(one.horizon?.until ?? LAST, other.horizon?.until ?? LAST) ||
        order(one.title, other.title),
    ),
  }));
}

/** After every day there is. */
const LAST = '9999-12-31';

function grouped(
  initiatives: readonly PaperInitiative[],
  nameOf: (one: PaperInitiative) => string | undefined,
): readonly (readonly [string | undefined, readonly PaperInitiative[]])[] {
  return [...Map.groupBy(initiatives, nameOf)].toSorted(([one], [other]) => {
    if (one === undefined) return 1;
    return other === undefined ? -1 : one.localeCompare(other, 'da');
  });
}

function order(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
