/** Activities as Teams sends them, with overrides. */

export const TENANT = '11111111-2222-3333-4444-555555555555';
export const BOT_ID = '28:bot';

export interface Somebody {
  readonly entra: string;
  readonly name: string;
}

export const ANNE: Somebody = {
  entra: 'aaaaaaaa-0000-4000-8000-000000000001',
  name: 'Anne Holm',
};

/** Where something is said. */
export interface Spot {
  readonly serviceUrl: string;
  readonly kind: 'personal' | 'channel' | 'group';
  readonly conversation?: string;
  /** Thread of a channel, by the id of its first message. */
  readonly thread?: string;
  readonly tenant?: string;
  readonly locale?: string;
  readonly by?: Somebody;
}

type Fields = Readonly<Record<string, unknown>>;

let count = 0;

export const CHANNEL = '19:channel@thread.tacv2';
export const TEAM = '19:team@thread.tacv2';

function conversationOf({ kind, conversation, thread, by = ANNE }: Spot): Fields {
  if (kind === 'personal') {
    return { id: conversation ?? `a:${by.entra}`, conversationType: 'personal' };
  }
  if (kind === 'group') {
    return {
      id: conversation ?? '19:chat@thread.v2',
      conversationType: 'groupChat',
      isGroup: true,
    };
  }
  const channel = conversation ?? CHANNEL;
  const id = thread === undefined ? channel : `${channel};messageid=${thread}`;
  return { id, conversationType: 'channel', isGroup: true };
}

function inTeam({ kind, conversation = CHANNEL }: Spot): Fields {
  if (kind !== 'channel') return {};
  return { team: { id: TEAM }, channel: { id: conversation } };
}

/** What every activity of Teams carries. */
export function anActivity(spot: Spot, fields: Fields): Fields {
  const { by = ANNE, tenant = TENANT, locale = 'da-DK' } = spot;
  count += 1;
  return {
    id: `${1_700_000_000_000 + count}`,
    timestamp: '2026-11-23T08:00:00.000Z',
    channelId: 'msteams',
    serviceUrl: spot.serviceUrl,
    from: { id: `29:${by.entra}`, name: by.name, aadObjectId: by.entra },
    recipient: { id: BOT_ID, name: 'Forenkl' },
    conversation: { ...conversationOf(spot), tenantId: tenant },
    channelData: { tenant: { id: tenant }, ...inTeam(spot) },
    locale,
    ...fields,
  };
}

/** A typed message; in a channel or group chat it mentions the bot, as it must to reach it. */
export function aMessage(spot: Spot, text: string): Fields {
  const html = { contentType: 'text/html', content: `<div>${text}</div>` };
  const spoken = { type: 'message', textFormat: 'plain', attachments: [html] };
  if (spot.kind === 'personal') return anActivity(spot, { ...spoken, text });
  const mention = {
    type: 'mention',
    text: '<at>Forenkl</at>',
    mentioned: { id: BOT_ID, name: 'Forenkl' },
  };
  const mentioned = { text: `<at>Forenkl</at>&nbsp;${text}`, entities: [mention] };
  return anActivity(spot, { ...spoken, ...mentioned });
}

export function anInstall(spot: Spot, action: 'add' | 'remove' = 'add'): Fields {
  return anActivity(spot, { type: 'installationUpdate', action });
}

/** The bot, and perhaps others, came into a conversation. */
export function membersAdded(spot: Spot, ids: readonly string[] = [BOT_ID]): Fields {
  const membersAdded = ids.map((id) => ({ id }));
  return anActivity(spot, { type: 'conversationUpdate', membersAdded });
}

/** A press of an Action.Execute on the card in `message`. */
export function anExecute(
  spot: Spot,
  press: { readonly verb: string; readonly data?: Fields; readonly message?: string },
): Fields {
  const { verb, data = {}, message = 'card-1' } = press;
  return anActivity(spot, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    replyToId: message,
    value: {
      action: { type: 'Action.Execute', id: verb, verb, data: { verb, ...data } },
      trigger: 'manual',
    },
  });
}

/** The same press from a client that knows Action.Submit only. */
export function aSubmit(
  spot: Spot,
  press: { readonly verb: string; readonly data?: Fields; readonly message?: string },
): Fields {
  const { verb, data = {}, message = 'card-1' } = press;
  return anActivity(spot, { type: 'message', replyToId: message, value: { verb, ...data } });
}
