// People a wave can be put to, read from a file: kept under a name, and never changed.
import type { TenantId } from '../shared/ids.ts';
import type { UnitType } from '../shared/register.ts';

/** Most people in one list. */
export const MOST_LISTED = 5_000;

export interface Listed {
  /** In small letters. */
  readonly mail: string;
  /** What the file says of them; what it leaves out the register may know. */
  readonly name?: string;
  readonly department?: string;
  readonly unitType?: UnitType;
}

export interface AudienceList {
  readonly tenant: TenantId;
  readonly id: string;
  /** The survey it is for, as in `Wave.series`; of several, the newest is offered. */
  readonly series: string;
  /** The name of the file. */
  readonly name: string;
  readonly people: readonly Listed[];
  /** How many stood there more than once. */
  readonly doubles: number;
  /** Mail of whoever loaded it, and when (ISO instant). */
  readonly by: string;
  readonly at: string;
}

/** Of each series the newest list, newest first. */
export function newestLists(lists: readonly AudienceList[]): readonly AudienceList[] {
  const sorted = lists.toSorted((one, other) => (one.at < other.at ? 1 : -1));
  return sorted.filter(
    ({ series }, at) => sorted.findIndex((other) => other.series === series) === at,
  );
}
