// A theme: proposals that are worked on together, with somebody who leads it and, if wanted, a target.
import type { ProposalNo } from '../proposal/number.ts';
import type { TenantId, ThemeId } from '../shared/ids.ts';
import type { Named } from '../shared/register.ts';

/** What a target is counted in: kroner and hours a year come of initiatives, places are counted by hand. */
export const TARGET_UNITS = ['kr', 'hours', 'places'] as const;
export type TargetUnit = (typeof TARGET_UNITS)[number];

/** Figures by the name of a department. */
export type ByDepartment = Readonly<Record<string, number>>;

export interface ThemeTarget {
  readonly unit: TargetUnit;
  /** Above 0; kroner and hours a year. */
  readonly total: number;
  /** The share of a department, where it has one. */
  readonly byDepartment: ByDepartment;
  /** To be reached by the end of it. */
  readonly year: number;
}

/** Places that are done, counted by hand. */
export interface CountedPlaces {
  /** Of the municipality as a whole; where departments have a share, theirs are added up instead. */
  readonly total: number;
  readonly byDepartment: ByDepartment;
  /** ISO instant. */
  readonly at: string;
}

export interface Theme {
  readonly tenant: TenantId;
  readonly id: ThemeId;
  /** Goes up with each change; a card that carries an older one is stale. */
  readonly version: number;
  readonly name: string;
  readonly text: string;
  /** Who leads it (tovholder), as the register or a person names them. */
  readonly lead?: Named;
  /** A proposal is in one theme at most. */
  readonly proposals: readonly ProposalNo[];
  readonly target?: ThemeTarget;
  readonly counted?: CountedPlaces;
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
}

/** Longest texts, in characters. */
export const THEME_MAX = { name: 80, text: 1_000, lead: 100 } as const;
/** More than are ever worked on together. */
export const MOST_IN_THEME = 200;

/** The theme a proposal is in, with those that were merged into it; the first one where several say so. */
export function themeOf<T extends Pick<Theme, 'proposals'>>(
  { no, merged = [] }: { readonly no: ProposalNo; readonly merged?: readonly ProposalNo[] },
  themes: readonly T[],
): T | undefined {
  return themes.find(({ proposals }) => [no, ...merged].some((one) => proposals.includes(one)));
}
