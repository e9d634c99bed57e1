// What an initiative belongs to in the work programme, and where else it is in use.
import { type Register, UNIT_TYPES } from '../shared/register.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import type { Initiative, Spread } from './initiative.ts';

/** Longest name of a focus area, in characters. */
export const FOCUS_MAX = 60;

export interface ReachWanted {
  /** Empty for none. */
  readonly focus: string;
  /** Unit types and names of departments where it is in use beside those that asked for it. */
  readonly spread: readonly string[];
  /** The version it was made from. */
  readonly seen: number;
}

/** Keeps both; what was in use before keeps its day. The same again changes nothing. */
export function setReach(
  initiative: Initiative,
  { focus, spread: wanted, seen }: ReachWanted,
  at: { readonly now: string; readonly today: string },
): Result<Initiative, { readonly kind: 'changed-since' }> {
  const { focus: former = '', spread: before = [], version, ...rest } = initiative;
  const places = [...new Set(wanted)];
  const isSame =
    focus === former &&
    places.length === before.length &&
    before.every(({ to }) => places.includes(to));
  if (isSame) return ok(initiative);
  if (seen !== version) return refused({ kind: 'changed-since' });
  const spread = places.map(
    (to): Spread => before.find((one) => one.to === to) ?? { to, on: at.today },
  );
  return ok({
    ...rest,
    version: version + 1,
    changedAt: at.now,
    ...(focus !== '' && { focus }),
    ...(spread.length > 0 && { spread }),
  });
}

/** Everywhere it can be in use: kinds of workplaces, then departments by name. */
export function placesOf({ units }: Pick<Register, 'units'>): readonly string[] {
  const types = UNIT_TYPES.filter((type) => units.some((unit) => unit.type === type));
  const departments = new Set(units.map(({ department }) => department).filter(Boolean));
  return [...types, ...[...departments].toSorted((one, other) => one.localeCompare(other, 'da'))];
}

/** A name as the choices of a card carry it: several are sent with commas between. */
export function choiceCode(name: string): string {
  return name.replaceAll(',', ';');
}

/** Names of the focus areas there are, each once. */
export function focusesOf(initiatives: readonly Pick<Initiative, 'focus'>[]): readonly string[] {
  return [...new Set(initiatives.flatMap(({ focus }) => focus ?? []))].toSorted((one, other) =>
    one.localeCompare(other, 'da'),
  );
}
