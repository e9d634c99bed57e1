// What we need kept about people and the administration channel.
import type { Message } from '../domain/delivery/message.ts';
import type { Place } from '../domain/delivery/place.ts';
import type { Schedule } from '../domain/digest/schedule.ts';
import type { PersonId, TenantId, UnitId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Tagged } from './tagged.ts';

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

export type { Schedule };

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

export interface PeopleStore {
  byEntra(tenant: TenantId, entra: string): Promise<Tagged<Person> | undefined>;
  byId(tenant: TenantId, id: PersonId): Promise<Tagged<Person> | undefined>;
  /** Stores a person seen for the first time; when another turn was first, its person is returned. */
  add(person: Person): Promise<Tagged<Person>>;
  /** Writes a changed person and what is to be said about it; `changed` when it was not the latest. */
  save(person: Person, tag: string, says: readonly Message[]): Promise<Tagged<Person> | 'changed'>;

  channel(tenant: TenantId): Promise<Tagged<AdminChannel> | undefined>;
  /** Binds or changes the administration channel; the first binding has no tag. */
  saveChannel(
    channel: AdminChannel,
    tag: string | undefined,
    says: readonly Message[],
  ): Promise<Tagged<AdminChannel> | 'changed'>;
  /** The one-time code of the first binding, made when there is none. */
  bindingCode(tenant: TenantId, make: () => string): Promise<BindingCode>;
  /** Replaces the code and forgets the wrong guesses. */
  renewBindingCode(tenant: TenantId, code: string): Promise<BindingCode>;
  /** Counts a wrong guess. */
  countGuess(tenant: TenantId): Promise<void>;
}

export interface BindingCode {
  readonly code: string;
  readonly wrongGuesses: number;
}
