// What we need done in Teams outside a turn: post a message, edit one, and see who is in a conversation.
import type { SendResult } from '../domain/delivery/ledger.ts';
import type { Content } from '../domain/delivery/message.ts';
import type { Place } from '../domain/delivery/place.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';

/** A member of a conversation as Teams tells it. */
export interface Member {
  readonly entra: string;
  readonly name: string;
  readonly mail?: string;
  /** A guest, or somebody from another tenant. */
  readonly guest: boolean;
}

/** Where something is said, and in what language. */
export interface Address {
  readonly tenant: TenantId;
  readonly place: Place;
  readonly language: Language;
}

export interface Notifier {
  /** Sends contents as one message, with one request; never throws for what the service answered. */
  post(to: Address, contents: readonly [Content, ...Content[]]): Promise<SendResult>;
  /** Replaces a message of ours in place; `missing` when it is no more. */
  edit(to: Address, activity: string, content: Content): Promise<SendResult>;
  /** Everybody in a conversation; `gone` when it is no more, `unavailable` when Teams did not answer. */
  members(tenant: TenantId, place: Place): Promise<readonly Member[] | 'gone' | 'unavailable'>;
  /** One of them, by the id Teams has for them there; undefined when Teams does not say. */
  member(tenant: TenantId, place: Place, id: string): Promise<Member | undefined>;
}
