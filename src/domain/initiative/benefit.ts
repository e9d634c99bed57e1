// What an initiative gives: expected before, realised after 3 and 12 months; never mixed.
import { ok, type Result, refused } from '../shared/result.ts';
import type { Benefit, Initiative, RealisedBenefit } from './initiative.ts';

/** When it is asked what came of it, in months after it was done. */
export const AFTER_MONTHS = [3, 12] as const;
export type AfterMonths = (typeof AFTER_MONTHS)[number];

/** More than any municipality has, against slips of the finger. */
export const HOURS_MOST = 1_000_000;
export const KR_MOST = 1_000_000_000;

/** Figures as they are given; hours and kroner a year, hassle 1 to 5 as it is then. */
export type Figures = Pick<Benefit, 'hoursAYear' | 'kr' | 'hassle' | 'basis'>;

/** True when there is a figure at all. */
export function hasFigure({ hoursAYear, kr, hassle }: Figures): boolean {
  return hoursAYear !== undefined || kr !== undefined || hassle !== undefined;
}

/** The benefit of a time: what is expected when no months are named. */
export function benefitAt(initiative: Initiative, after?: AfterMonths): Benefit | undefined {
  return after === undefined
    ? initiative.expected
    : initiative.realised.find((one) => one.after === after);
}

/** Keeps what is given for a time, in place of what was; the same again changes nothing. */
export function setBenefit(
  initiative: Initiative,
  given: { readonly figures: Figures; readonly after?: AfterMonths; readonly seen: number },
  now: string,
): Result<Initiative, { readonly kind: 'changed-since' }> {
  const { figures, after, seen } = given;
  if (isSame(benefitAt(initiative, after), figures)) return ok(initiative);
  if (seen !== initiative.version) return refused({ kind: 'changed-since' });
  const benefit: Benefit = { ...figures, at: now };
  const changed = { ...initiative, version: initiative.version + 1, changedAt: now };
  if (after === undefined) return ok({ ...changed, expected: benefit });
  const others = initiative.realised.filter((one) => one.after !== after);
  const realised: readonly RealisedBenefit[] = [...others, { ...benefit, after }];
  return ok({ ...changed, realised: realised.toSorted((one, other) => one.after - other.after) });
}

function isSame(one: Benefit | undefined, other: Figures): boolean {
  return (
    one !== undefined &&
    one.hoursAYear === other.hoursAYear &&
    one.kr === other.kr &&
    one.hassle === other.hassle &&
    one.basis === other.basis
  );
}
