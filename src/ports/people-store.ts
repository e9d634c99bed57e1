// What we need kept about people and the administration channel.
import type { Message } from '../domain/delivery/message.ts';
import type { Schedule } from '../domain/digest/schedule.ts';
import type { AdminChannel, Person } from '../domain/people/person.ts';
import type { PersonId, TenantId } from '../domain/shared/ids.ts';
import type { Tagged } from './tagged.ts';

export type { AdminChannel, Person, Schedule };

export interface PeopleStore {
  byEntra(tenant: TenantId, entra: string): Promise<Tagged<Person> | undefined>;
  byId(tenant: TenantId, id: PersonId): Promise<Tagged<Person> | undefined>;
  /** Stores a person seen for the first time; when another turn was first, its person is returned. */
  add(person: Person): Promise<Tagged<Person>>;
  /**
   * People of a tenant in a lasting order, at most `limit` after a cursor; `next` is the cursor after
   * the last of them, absent when nobody comes after.
   */
  page(
    tenant: TenantId,
    at: { readonly after?: string; readonly limit: number },
  ): Promise<{ readonly people: readonly Person[]; readonly next?: string }>;
  /** Those who are marked as unreachable. */
  unreachable(tenant: TenantId): Promise<readonly Person[]>;
  /** Writes a changed person and what is to be said about it; `changed` when it was not the latest. */
  save(person: Person, tag: string, says: readonly Message[]): Promise<Tagged<Person> | 'changed'>;
  /** Removes the person for good; who comes again is somebody new. Nothing happens when they are gone. */
  forget(person: Person): Promise<void>;

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
