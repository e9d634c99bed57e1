// Speaks in Teams outside a turn: posts messages and reads who is in a conversation.
import type { Activity } from 'botbuilder';
import type { Content } from '../domain/delivery/message.ts';
import type { Place } from '../domain/delivery/place.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Member, Notifier } from '../ports/notifier.ts';
import type { Connector } from './connector.ts';
import { ConnectorError } from './connector-error.ts';
import { memberFrom } from './member.ts';
import { cardMessage } from './reply.ts';
import { sendResultOf } from './send-result.ts';
import type { Spoken } from './turn.ts';
import { within } from './within.ts';

export interface NotifierDeps {
  readonly connector: Connector;
  /** Puts a content into words and a card, with the names of the tenant's register. */
  readonly speak: (tenant: TenantId, content: Content, language: Language) => Promise<Spoken>;
  /** Longest a post or a list of members may take, in milliseconds; 15,000 when left out. */
  readonly deadlineMs?: number;
}

const DEADLINE_MS = 15_000;
/** Most members Teams gives at a time. */
const PAGE_SIZE = 500;
/** Pages read before we stop believing the service: four times the largest team. */
const MOST_PAGES = 200;

/** The notifier over the Bot Connector. */
export function makeNotifier(deps: NotifierDeps): Notifier {
  const { connector, speak, deadlineMs = DEADLINE_MS } = deps;
  return {
    async post(...[tenant, place, content, language]) {
      // What cannot be put into words is our own bug, not the connector's answer.
      const message = messageFrom(await speak(tenant, content, language), connector.botId);
      try {
        const activity = await within(deadlineMs, send(connector, { tenant, place, message }));
        return { kind: 'sent', activity };
      } catch (error) {
        return sendResultOf(error);
      }
    },
    async members(tenant, place) {
      try {
        return await within(deadlineMs, readMembers(connector, tenant, place));
      } catch (error) {
        return isGone(error) ? 'gone' : 'unavailable';
      }
    },
  };
}

function messageFrom({ card, summary, language }: Spoken, botId: string): Partial<Activity> {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return { ...cardMessage(card, summary), locale, from: { id: botId, name: '' } };
}

interface Posting {
  readonly tenant: TenantId;
  readonly place: Place;
  readonly message: Partial<Activity>;
}

/** Returns the id of the message. In a channel it begins a thread of its own. */
async function send(connector: Connector, { tenant, place, message }: Posting): Promise<string> {
  const { conversations } = await connector.client(place.serviceUrl);
  if (place.kind !== 'channel') {
    const { id } = await conversations.sendToConversation(place.conversation, message);
    return id;
  }
  const { id, activityId } = await conversations.createConversation({
    isGroup: true,
    channelData: { channel: { id: place.conversation } },
    bot: { id: connector.botId, name: '' },
    tenantId: tenant,
    // The SDK wants here what only a received activity has.
    activity: message as Activity,
  });
  return activityId ?? id;
}

type Page = { readonly pageSize: number; readonly continuationToken: string };

async function readMembers(
  connector: Connector,
  tenant: TenantId,
  place: Place,
): Promise<readonly Member[]> {
  const { conversations } = await connector.client(place.serviceUrl);
  const members: Member[] = [];
  let at: object = {};
  for (let page = 0; page < MOST_PAGES; page += 1) {
    // The SDK demands a token for the first page too, which has none.
    const wanted = { pageSize: PAGE_SIZE, ...at } as Page;
    const read = await conversations.getConversationPagedMembers(place.conversation, wanted);
    members.push(...read.members.flatMap((member) => memberFrom(member, tenant)));
    if (!read.continuationToken) return members;
    at = { continuationToken: read.continuationToken };
  }
  throw new Error('The list of members does not end');
}

function isGone(error: unknown): boolean {
  if (!(error instanceof ConnectorError)) return false;
  return error.status === 404 || error.code === 'BotNotInConversationRoster';
}
