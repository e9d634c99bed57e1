// What the cards of roles given by name are made from.
import type { Grant } from '../domain/people/grant.ts';
import type { GrantedRole } from '../domain/shared/permissions.ts';

/** A role somebody has, with names as far as they are known. */
export interface RoleItem extends Grant {
  readonly name?: string;
  readonly byName?: string;
}

export interface RoleListView {
  readonly items: readonly RoleItem[];
  readonly total: number;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** What was done on the card before. */
  readonly note?: {
    readonly kind: 'given' | 'taken';
    readonly name: string;
    readonly role: GrantedRole;
    /** They cannot be told of it. */
    readonly noApp?: true;
  };
}

/** Whom to give which role: first words to find them by, then the choice. */
export interface RoleFormView {
  readonly words: string;
  readonly role: string;
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly mail?: string;
  }[];
  readonly more: boolean;
  readonly fault?: 'nobody-found' | 'nobody-chosen' | 'no-role' | 'no-words';
}

export interface RoleView {
  readonly item: RoleItem;
}
