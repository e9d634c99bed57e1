/** A stand-in for the Bot Connector: it remembers what it was told, and fails when asked to. */
import type { ServerResponse } from 'node:http';
import { type Heard, json, serve } from './http.ts';

/** What the bot sent: a post, an edit, a deletion, or a new thread in a channel. */
export interface Sent {
  readonly kind: 'post' | 'edit' | 'delete' | 'thread';
  readonly conversation: string;
  /** Id of the message made, edited or deleted. */
  readonly id: string;
  /** The message it answers, when the bot named one. */
  readonly replyTo?: string;
  readonly activity: Readonly<Record<string, unknown>>;
  readonly authorization: string | undefined;
}

export type Fault =
  | {
      readonly status: number;
      readonly code?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | 'hang'
  | 'reset';

export interface FakeConnector {
  /** The service url to put in activities. */
  readonly url: string;
  readonly sent: readonly Sent[];
  /** Every request, also those that failed. */
  readonly requests: readonly string[];
  /** The next requests fail so, one after the other. */
  fail(...faults: readonly Fault[]): void;
  /** Who is in a conversation, as Teams tells it. */
  setMembers(conversation: string, members: readonly object[]): void;
  /** The conversation is deleted: whatever is asked of it ends in 404 from now on. */
  remove(conversation: string): void;
  /** Resolves with the first thing sent that fits, now or later. */
  waitFor(fits: (sent: Sent) => boolean): Promise<Sent>;
  close(): Promise<void>;
}

interface State {
  readonly sent: Sent[];
  readonly requests: string[];
  readonly faults: Fault[];
  readonly members: Map<string, readonly object[]>;
  readonly removed: Set<string>;
  readonly listeners: Set<() => void>;
}

/** Starts one on a free port. */
export async function startConnector(): Promise<FakeConnector> {
  const state: State = {
    sent: [],
    requests: [],
    faults: [],
    members: new Map(),
    removed: new Set(),
    listeners: new Set(),
  };
  const server = await serve((heard, response) => hear(state, heard, response));
  return {
    url: server.url,
    sent: state.sent,
    requests: state.requests,
    fail: (...faults) => {
      state.faults.push(...faults);
    },
    setMembers: (conversation, members) => {
      state.members.set(conversation, members);
    },
    remove: (conversation) => {
      state.members.delete(conversation);
      state.removed.add(conversation);
    },
    waitFor: (fits) => waitFor(state, fits),
    close: server.close,
  };
}

function hear(state: State, heard: Heard, response: ServerResponse): void {
  state.requests.push(`${heard.method} ${heard.path}`);
  const fault = state.faults.shift();
  if (fault === 'hang') return;
  if (fault === 'reset') {
    response.destroy();
    return;
  }
  if (fault !== undefined) {
    for (const [name, value] of Object.entries(fault.headers ?? {}))
      response.setHeader(name, value);
    json(
      response,
      { error: { code: fault.code ?? 'Fault', message: 'secret text' } },
      fault.status,
    );
    return;
  }
  const members = /^\/v3\/conversations\/([^/]+)\/pagedmembers$/.exec(heard.path);
  if (members?.[1] === undefined) keep(state, heard, response);
  else giveMembers(state.members.get(members[1]), heard, response);
}

const THREAD = /^\/v3\/conversations\/?$/;
const MESSAGE = /^\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;

function keep(state: State, heard: Heard, response: ServerResponse): void {
  const id = `m-${state.sent.length + 1}`;
  const activity = partOf(heard.body);
  const authorization = heard.headers.authorization;
  const [, conversation = '', about] = MESSAGE.exec(heard.path) ?? [];
  const thread = heard.method === 'POST' && THREAD.test(heard.path);
  const channel = String(partOf(partOf(activity['channelData'])['channel'])['id']);
  if (state.removed.has(thread ? channel : conversation.replace(/;messageid=.*$/, ''))) {
    json(response, { error: { code: 'ConversationNotFound' } }, 404);
  } else if (thread) {
    const posted = partOf(activity['activity']);
    add(state, { kind: 'thread', conversation: channel, id, activity: posted, authorization });
    json(response, { id: `${channel};messageid=${id}`, activityId: id }, 201);
  } else if (conversation === '') {
    json(response, { error: { code: 'NotFound' } }, 404);
  } else if (heard.method === 'PUT' || heard.method === 'DELETE') {
    const kind = heard.method === 'PUT' ? 'edit' : 'delete';
    add(state, { kind, conversation, id: about ?? '', activity, authorization });
    json(response, { id: about });
  } else {
    const replyTo = about === undefined ? {} : { replyTo: about };
    add(state, { kind: 'post', conversation, id, activity, authorization, ...replyTo });
    json(response, { id }, 201);
  }
}

function giveMembers(
  all: readonly object[] | undefined,
  { query }: Heard,
  response: ServerResponse,
) {
  if (all === undefined) {
    json(response, { error: { code: 'ConversationNotFound' } }, 404);
    return;
  }
  const from = Number(query.get('continuationToken') ?? '0');
  const until = from + Number(query.get('pageSize') ?? '50');
  const more = until < all.length ? { continuationToken: String(until) } : {};
  json(response, { members: all.slice(from, until), ...more });
}

function add(state: State, sent: Sent): void {
  state.sent.push(sent);
  for (const listener of state.listeners) listener();
}

function waitFor(state: State, fits: (sent: Sent) => boolean): Promise<Sent> {
  return new Promise((resolve) => {
    const look = () => {
      const found = state.sent.find(fits);
      if (found === undefined) return;
      state.listeners.delete(look);
      resolve(found);
    };
    state.listeners.add(look);
    look();
  });
}

function partOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}
