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
