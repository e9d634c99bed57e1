/** Activities as Teams sends them from a personal chat. */
import { randomUUID } from 'node:crypto';

type Fields = Readonly<Record<string, unknown>>;

/** Someone in personal chat with the bot. */
export interface Chat {
  readonly tenant: string;
  /** Entra object id. */
  readonly entra: string;
  readonly name: string;
  readonly conversation: string;
  readonly serviceUrl: string;
  /** What the client speaks; Danish unless told otherwise. */
  readonly locale?: string;
}

/** A press: the button's verb, and its data with the inputs of the card merged in. */
export interface Pressed {
  readonly verb: string;
  readonly data: Fields;
  /** The message the card is in. */
  readonly message: string | undefined;
}

const BOT = { id: '28:forenkl', name: 'Forenkl' };

/** A new id for an activity; Teams sends the same one when it delivers again. */
export function freshActivityId(): string {
  return randomUUID();
}

/** A typed message, its markup characters written as Teams writes them. */
export function messageFrom(chat: Chat, id: string, text: string): Fields {
  const written = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return { ...activityFrom(chat, id), type: 'message', textFormat: 'plain', text: written };
}

/** The bot was installed for this person. */
export function installFrom(chat: Chat, id: string): Fields {
  return { ...activityFrom(chat, id), type: 'installationUpdate', action: 'add' };
}

/** A press of an `Action.Execute`. */
export function executeFrom(chat: Chat, id: string, { verb, data, message }: Pressed): Fields {
  return {
    ...activityFrom(chat, id),
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message,
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  };
}

/** The same press from a client that knows its `Action.Submit` fallback only. */
export function submitFrom(chat: Chat, id: string, { data, message }: Pressed): Fields {
  return { ...activityFrom(chat, id), type: 'message', replyToId: message, value: data };
}

function activityFrom(chat: Chat, id: string): Fields {
  const { tenant, entra, name, conversation, serviceUrl, locale = 'da-DK' } = chat;
  return {
    id,
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl,
    from: { id: `29:${entra}`, name, aadObjectId: entra },
    recipient: BOT,
    conversation: { id: conversation, conversationType: 'personal', tenantId: tenant },
    channelData: { tenant: { id: tenant } },
    locale,
  };
}
