// The target of a theme and the places that are done, as they are typed, and what can be wrong.
import { ok, type Result, refused } from '../shared/result.ts';
import { readNumber } from '../shared/typed-number.ts';
import { type ByDepartment, TARGET_UNITS, type ThemeTarget } from './theme.ts';

/** More than any municipality has, against slips of the finger. */
const MOST = 100_000_000_000;
/** A target is for the years to come, or for one that is just over. */
const YEARS = { before: 1, ahead: 15 } as const;

/** As typed; an empty text where nothing is. */
export interface TypedTarget {
  readonly unit: string;
  readonly total: string;
  readonly year: string;
  readonly byDepartment: Readonly<Record<string, string>>;
}

export type TargetFault =
  | { readonly field: 'unit'; readonly kind: 'required' }
  | { readonly field: 'total'; readonly kind: 'required' | 'unreadable' }
  | { readonly field: 'year'; readonly kind: 'unreadable' }
  /** Departments together have more than the whole. */
  | { readonly field: 'total'; readonly kind: 'too-small' }
  | { readonly field: 'department'; readonly kind: 'unreadable'; readonly department: string };

type Read<T> = Result<T, readonly TargetFault[]>;

/**
 * Reads a target; none when nothing is typed but unit and year. The whole may be left out where
 * departments have shares: then it is their sum. `today` is a day.
 */
export function readTarget(typed: TypedTarget, today: string): Read<ThemeTarget | undefined> {
  const shares = readByDepartment(typed.byDepartment);
  const noShares = shares.ok && Object.keys(shares.value).length === 0;
  if (typed.total.trim() === '' && noShares) return ok(undefined);
  const unit = TARGET_UNITS.find((one) => one === typed.unit);
  const year = readYear(typed.year, today);
  const sum = shares.ok ? Object.values(shares.value).reduce((all, one) => all + one, 0) : 0;
  const total = typed.total.trim() === '' ? sum : readCount(typed.total);
  const faults: readonly TargetFault[] = [
    ...(unit === undefined ? [{ field: 'unit', kind: 'required' } as const] : []),
    ...totalFaults(total, sum),
    ...(year === undefined ? [{ field: 'year', kind: 'unreadable' } as const] : []),
    ...(shares.ok ? [] : shares.problem),
  ];
  if (faults.length > 0 || !shares.ok) return refused(faults);
  if (unit === undefined || year === undefined || total === undefined) return refused(faults);
  return ok({ unit, total, year, byDepartment: shares.value });
}

/** Reads figures by department; what is left empty is left out, and so is a 0. */
export function readByDepartment(typed: Readonly<Record<string, string>>): Read<ByDepartment> {
  const read = Object.entries(typed).flatMap(([department, text]) =>
    text.trim() === '' ? [] : [{ department, count: readCount(text) }],
  );
  const faults = read
    .filter(({ count }) => count === undefined)
    .map(({ department }) => ({ field: 'department', kind: 'unreadable', department }) as const);
  if (faults.length > 0) return refused(faults);
  const known = read.flatMap(({ department, count = 0 }) =>
    count === 0 ? [] : [[department, count] as const],
  );
  return ok(Object.fromEntries(known));
}

/** A figure from 0 and up; undefined when it is none. */
export function readCount(text: string): number | undefined {
  const count = readNumber(text);
  return count === undefined || count < 0 || count > MOST ? undefined : count;
}

/** A figure as it is typed: with a decimal comma, and without dots. */
export function typedFigure(figure: number | undefined): string {
  return figure === undefined ? '' : String(figure).replace('.', ',');
}

function totalFaults(total: number | undefined, sum: number): readonly TargetFault[] {
  if (total === undefined) return [{ field: 'total', kind: 'unreadable' }];
  if (total === 0) return [{ field: 'total', kind: 'required' }];
  return total < sum ? [{ field: 'total', kind: 'too-small' }] : [];
}

function readYear(text: string, today: string): number | undefined {
  const year = /^20\d{2}$/.test(text.trim()) ? Number(text.trim()) : 0;
  const now = Number(today.slice(0, 4));
  return year >= now - YEARS.before && year <= now + YEARS.ahead ? year : undefined;
}
