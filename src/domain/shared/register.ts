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
  /** Who answers when the owner cannot be reached or is away. */
  readonly substitute?: Named;
  readonly department?: string;
  /** Offered only to these unit types; to all when left out. */
  readonly unitTypes?: readonly UnitType[];
  /** Place among the areas when they are offered; those without come last. */
  readonly order?: number;
}

export const FORUM_KINDS = ['executive', 'committee', 'chiefs', 'med', 'other'] as const;
export type ForumKind = (typeof FORUM_KINDS)[number];

/** Where something is decided or prepared. */
export interface Forum {
  readonly id: string;
  readonly name: string;
  readonly kind: ForumKind;
  /** Areas whose political matters it decides; a committee without any takes none by itself. */
  readonly areas?: readonly AreaId[];
  /** Who speaks for it, and who may write down for it. */
  readonly decider?: Named;
  readonly secretary?: Named;
  /** Coming meetings, days in order. */
  readonly meetings?: readonly string[];
}

/** Something to read that solves a problem, offered to whoever writes about it. */
export interface Guidance {
  readonly id: string;
  readonly title: string;
  /** An https address. */
  readonly link: string;
  /** Words of a challenge it solves. */
  readonly words: readonly string[];
}

export interface Register {
  readonly units: readonly Unit[];
  readonly areas: readonly Area[];
  readonly forums: readonly Forum[];
  readonly guidance: readonly Guidance[];
}
