// The municipality's own register: its units with their leaders, and its areas with their owners.
import type { AreaId, UnitId } from './ids.ts';
import type { Localized } from './language.ts';

export const UNIT_TYPES = [
  'school',
  'day-care',
  'nursing-home',
  'administration',
  'other',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** Somebody named in the register: known by mail (or user principal name), whoever has it in Teams. */
export interface Named {
  readonly name: string;
  readonly mail?: string;
}

/** Chosen by those whose workplace the register does not have. */
export const UNLISTED_UNIT = 'unlisted';

export interface Unit {
  readonly id: UnitId;
  /** Danish production unit number, ten digits. */
  readonly pNumber?: string;
  readonly name: string;
  readonly type: UnitType;
  readonly department: string;
  readonly leader?: Named;
  readonly deputy?: Named;
  readonly medContact?: Named;
}

export interface Area {
  readonly id: AreaId;
  readonly name: Localized;
  /** Who must answer for it, and in which department. */
  readonly owner?: Named;
  readonly department?: string;
  /** Offered only to these unit types; to all when left out. */
  readonly unitTypes?: readonly UnitType[];
  /** Place among the areas when they are offered; those without come last. */
  readonly order?: number;
}

export interface Register {
  readonly units: readonly Unit[];
  readonly areas: readonly Area[];
}
