// What we need done in Teams outside a turn: post a message, and see who is in a conversation.
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

export interface Notifier {
  /** Sends one message once; never throws for what the service answered. */
  post(tenant: TenantId, place: Place, content: Content, language: Language): Promise<SendResult>;
  /** Everybody in a conversation; `gone` when it is no more, `unavailable` when Teams did not answer. */
  members(tenant: TenantId, place: Place): Promise<readonly Member[] | 'gone' | 'unavailable'>;
}
