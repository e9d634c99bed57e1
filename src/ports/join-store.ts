// What we need kept of the codes of rounds, and of wrong guesses.
import type { Tries } from '../domain/round/tries.ts';
import type { PersonId, RoundId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

/** A code is held from shortly before its round opens. */
export interface HeldCode {
  readonly code: string;
  readonly round: RoundId;
  /** ISO instant. */
  readonly at: string;
}

export interface JoinStore {
  /** Who holds a code, or held it last. */
  code(tenant: TenantId, code: string): Promise<Tagged<HeldCode> | undefined>;
  /** Holds it for a round: free (no tag), or read under one; false when another was faster. */
  holdCode(tenant: TenantId, held: HeldCode, tag?: string): Promise<boolean>;
  /** Wrong codes of a person. */
  tries(tenant: TenantId, person: PersonId): Promise<Tagged<Tries> | undefined>;
  /** The same rules as for `holdCode`. */
  saveTries(
    who: { readonly tenant: TenantId; readonly person: PersonId },
    tries: Tries,
    tag?: string,
  ): Promise<boolean>;
}
