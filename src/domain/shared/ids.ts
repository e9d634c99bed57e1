// Branded ids, so that a person is never mistaken for a tenant.

declare const brand: unique symbol;
type Id<Name extends string> = string & { readonly [brand]: Name };

/** Entra tenant id. */
export type TenantId = Id<'tenant'>;
/** Our own opaque id of a person; only the `people` table maps it to a name. */
export type PersonId = Id<'person'>;
/** Key of a unit in the municipality's register. */
export type UnitId = Id<'unit'>;
/** Key of an area in the municipality's register. */
export type AreaId = Id<'area'>;
/** Our own id of an initiative. */
export type InitiativeId = Id<'initiative'>;
/** Our own id of a theme. */
export type ThemeId = Id<'theme'>;
/** Our own id of a round: a survey, a workshop, a poll. */
export type RoundId = Id<'round'>;
/** Id of one person's unfinished answers. */
export type DraftId = Id<'draft'>;

/** Marks a string as an id; to be called where it is parsed or made, nowhere else. */
export function asId<T extends Id<string>>(text: string): T {
  return text as T;
}
