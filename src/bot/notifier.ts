// Speaks in Teams outside a turn: posts and edits messages, and reads who is in a conversation.
import type { Activity } from 'botbuilder';
import type { SendResult } from '../domain/delivery/ledger.ts';
import type { Content } from '../domain/delivery/message.ts';
import type { Place } from '../domain/delivery/place.ts';
import type { TenantId } from '../domain/shared/ids.ts';
import type { Address, Member, Notifier } from '../ports/notifier.ts';
import type { Connector } from './connector.ts';
import { ConnectorError } from './connector-error.ts';
import { memberFrom } from './member.ts';
import { cardsMessage } from './reply.ts';
import { sendResultOf } from './send-result.ts';
import type { Spoken } from './turn.ts';
import { within } from './within.ts';

export interface NotifierDeps {
  /** The way to Teams of a tenant. */
  readonly connectorOf: (tenant: TenantId) => Pick<Connector, 'client' | 'botId'>;
  /** Puts contents into words and cards, with the names of the tenant's register. */
  readonly speak: (to: Address, contents: readonly [Content, ...Content[]]) => Promise<Spoken>;
  /** Longest a post, an edit or a list of members may take, in milliseconds; 15,000 when left out. */
  readonly deadlineMs?: number;
}

/**
 * Half the term of the right to send, so that a send ends before anybody else begins; and longer than
 * a token and a request may take together, so that each can tell its own end.
 */
const DEADLINE_MS = 15_000;
/** Most members Teams gives at a time. */
const PAGE_SIZE = 500;
/** Pages read before we stop believing the service: four times the largest team. */
const MOST_PAGES = 200;

/** The notifier over the Bot Connector. */
export function makeNotifier(deps: NotifierDeps): Notifier {
  const { connectorOf, speak, deadlineMs = DEADLINE_MS } = deps;

  /** What cannot be put into words is our own bug, not the connector's answer. */
  async function posting(
    to: Address,
    contents: readonly [Content, ...Content[]],
  ): Promise<Posting> {
    const connector = connectorOf(to.tenant);
    return { connector, to, message: messageFrom(await speak(to, contents), connector.botId) };
  }

  return {
    async post(to, contents) {
      const what = await posting(to, contents);
      return resultOf('post', () => within(deadlineMs, send(what)));
    },
    async edit(to, activity, content) {
      const what = await posting(to, [content]);
      return resultOf('edit', () => within(deadlineMs, replace(what, activity)));
    },
    async members(tenant, place) {
      try {
        return await within(deadlineMs, readMembers(connectorOf(tenant), tenant, place));
      } catch (error) {
        return isGone(error) ? 'gone' : 'unavailable';
      }
    },
    async member(tenant, place, id) {
      try {
        return await within(deadlineMs, readMember(connectorOf(tenant), tenant, { place, id }));
      } catch {
        return undefined;
      }
    },
  };
}

async function resultOf(tried: 'post' | 'edit', work: () => Promise<string>): Promise<SendResult> {
  try {
    return { kind: 'sent', activity: await work() };
  } catch (error) {
    return sendResultOf(error, tried);
  }
}

function messageFrom({ cards, summary, language }: Spoken, botId: string): Partial<Activity> {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  return { ...cardsMessage(cards, summary), locale, from: { id: botId, name: '' } };
}

interface Posting {
  readonly connector: Pick<Connector, 'client' | 'botId'>;
  readonly to: Address;
  readonly message: Partial<Activity>;
}

/** Whatever keeps us from having a client would keep every message from leaving. */
function clientOf(connector: Posting['connector'], serviceUrl: string) {
  return connector.client(serviceUrl).catch((error: unknown) => {
    if (error instanceof ConnectorError) throw error;
    throw new ConnectorError({ status: 0, code: 'no-access' }, { cause: error });
  });
}

/** Returns the id of the message. In a channel it begins a thread of its own. */
async function send({ connector, to: { tenant, place }, message }: Posting): Promise<string> {
  const { conversations } = await clientOf(connector, place.serviceUrl);
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

/** Returns the id of the message, which stays what it was. In a channel it is the root of its thread. */
async function replace({ connector, to, message }: Posting, activity: string): Promise<string> {
  const { serviceUrl, conversation, kind } = to.place;
  const { conversations } = await clientOf(connector, serviceUrl);
  const where = kind === 'channel' ? `${conversation};messageid=${activity}` : conversation;
  await conversations.updateActivity(where, activity, { ...message, id: activity });
  return activity;
}

type Page = { readonly pageSize: number; readonly continuationToken: string };

async function readMembers(
  connector: Pick<Connector, 'client'>,
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

async function readMember(
  connector: Pick<Connector, 'client'>,
  tenant: TenantId,
  { place, id }: { readonly place: Place; readonly id: string },
): Promise<Member | undefined> {
  const { conversations } = await connector.client(place.serviceUrl);
  const [member] = memberFrom(
    await conversations.getConversationMember(place.conversation, id),
    tenant,
  );
  return member;
}

function isGone(error: unknown): boolean {
  if (!(error instanceof ConnectorError)) return false;
  return error.status === 404 || error.code === 'BotNotInConversationRoster';
}
