// What we need kept of what was erased, and how everything that names one person is found and erased.
import type { ErasedPerson } from '../domain/people/erasure.ts';
import type { KeptKind } from '../domain/people/kept.ts';
import type { Oneself, OwnPart } from '../domain/people/own-parts.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Place } from '../domain/triage/hidden-words.ts';
import type { Tagged } from './tagged.ts';

/** Words that are being hidden: the texts as they were are hashed, and never stored. */
export interface HiddenNow {
  readonly operation: string;
  /** ISO instant. */
  readonly at: string;
  /** Number of the proposal, or id of the round. */
  readonly about: string;
  readonly texts: ReadonlyMap<string, readonly Place[]>;
}

/** What one row says of somebody. */
export interface OwnRow {
  readonly kind: KeptKind;
  readonly parts: readonly OwnPart[];
}

export interface ErasureStore {
  /** To be called before anything is hidden: a restored export hides it again by this. */
  noteHidden(tenant: TenantId, hidden: HiddenNow): Promise<void>;
  /** Notes that somebody is to be erased; what was noted first stays. */
  begin(tenant: TenantId, erased: ErasedPerson): Promise<Tagged<ErasedPerson>>;
  /** Those of whom something may be left. */
  unfinished(tenant: TenantId): Promise<readonly Tagged<ErasedPerson>[]>;
  /**
   * Goes through every row of the tenant and takes the person out of it. Stopped anywhere, a repetition
   * does the rest. `busy` counts messages that are being sent right now.
   */
  erase(
    tenant: TenantId,
    erased: ErasedPerson,
  ): Promise<{ readonly changed: number; readonly busy: number }>;
  /** Nothing of them is left: what they were known as goes too. */
  finish(tenant: TenantId, erased: Tagged<ErasedPerson>, doneAt: string): Promise<void>;
  /** Everything that is stored about somebody, without what it says of others. */
  about(tenant: TenantId, who: Oneself): Promise<readonly OwnRow[]>;
}
