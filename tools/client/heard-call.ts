/** What a request to the Bot Connector asks for. */
import type { Heard } from './http.ts';
import type { Call } from './teams-rules.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface HeardCall extends Call {
  /** The conversation as the request names it: in a channel with the root of its thread. */
  readonly thread?: string;
  /** The message edited, deleted or answered; the member asked for. */
  readonly about?: string;
  /** What is posted or put in place. */
  readonly activity: Fields;
}

const THREADS = /^\/v3\/conversations\/?$/;
const MESSAGE = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;
const MEMBERS = /^\/v3\/conversations\/([^/]+)\/pagedmembers$/;
const MEMBER = /^\/v3\/conversations\/([^/]+)\/members\/([^/]+)$/;

/** Reads a request; what it posts is known again by its words and cards. */
export function heardCall({ method, path, body }: Heard): HeardCall {
  const [, ofMembers] = MEMBERS.exec(path) ?? [];
  const asked = fields(body);
  if (ofMembers !== undefined) return { kind: 'read', conversation: ofMembers, activity: asked };
  const [, ofMember, member] = MEMBER.exec(path) ?? [];
  if (ofMember !== undefined && member !== undefined) {
    return { kind: 'read', conversation: ofMember, about: member, activity: asked };
  }
  if (method === 'POST' && THREADS.test(path)) {
    const channel = String(fields(fields(asked['channelData'])['channel'])['id']);
    const activity = fields(asked['activity']);
    const shows = [identityOf(activity)];
    return { kind: 'create', conversation: channel, thread: channel, activity, shows };
  }
  const [, thread, about] = MESSAGE.exec(path) ?? [];
  return {
    ...(method === 'POST' ? { kind: 'send', shows: [identityOf(asked)] } : { kind: 'edit' }),
    conversation: thread?.replace(/;messageid=.*$/, ''),
    ...(thread !== undefined && { thread }),
    ...(about !== undefined && { about }),
    activity: asked,
  };
}

/** Two messages are one and the same when they say and show the same. */
export function identityOf({ text, summary, attachments }: Fields): string {
  return JSON.stringify([text, summary, attachments]);
}

function fields(value: unknown): Fields {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
