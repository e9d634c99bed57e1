// A person as we know them, and the municipality's administration channel.
import type { Place } from '../delivery/place.ts';
import type { Schedule } from '../digest/schedule.ts';
import type { PersonId, TenantId, UnitId } from '../shared/ids.ts';
import type { Language } from '../shared/language.ts';

export interface Person {
  readonly id: PersonId;
  readonly tenant: TenantId;
  /** Entra object id. */
  readonly entra: string;
  readonly name: string;
  /** E-mail or user principal name, to find the person in the register. */
  readonly mail?: string;
  /** Chosen by the person; Danish when never chosen. */
  readonly language?: Language;
  /** Given by the person, when the register does not know. */
  readonly unit?: UnitId;
  /** The personal chat. */
  readonly place?: Place;
  readonly welcomedAt?: string;
  /** Set while nothing can be sent to the person; cleared when heard from again. */
  readonly unreachable?: Unreachable;
  /** Wants no letters. What concerns one's own proposals comes all the same. */
  readonly noLetters?: true;
  /** Units whose leader or deputy they were when last told so; absent before anything was told. */
  readonly leads?: readonly UnitId[];
}

/**
 * Why somebody gets no messages: took the app away, blocked it, has no conversation with us any more
 * (left, or was removed), or the tenant's administrator shut the bot out.
 */
export const UNREACHABLE_REASONS = ['uninstalled', 'blocked', 'gone', 'shut-out'] as const;
export type UnreachableReason = (typeof UNREACHABLE_REASONS)[number];

export interface Unreachable {
  readonly why: UnreachableReason;
  /** ISO instant. */
  readonly since: string;
}

export interface AdminChannel {
  readonly tenant: TenantId;
  readonly place: Place;
  readonly boundAt: string;
  readonly boundBy: PersonId;
  readonly schedule: Schedule;
  /** Members when last looked up: they may bind anew if the channel is gone. */
  readonly knownMembers: readonly PersonId[];
  /** Set when Teams said that the channel is no more. */
  readonly goneAt?: string;
}
