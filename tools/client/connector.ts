/** A stand-in for the Bot Connector: it remembers what it was told, and fails when asked to. */
import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type HeardCall, heardCall } from './heard-call.ts';
import { type Heard, json, serve } from './http.ts';
import type { Refusal } from './misbehaviour.ts';
import type { TeamsRules, Verdict } from './teams-rules.ts';

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
  readonly rules: TeamsRules | undefined;
}

export interface ConnectorOptions {
  /** Judges every request that `fail` leaves alone; it knows what people saw. */
  readonly rules?: TeamsRules;
}

/** Starts one on a free port. Without rules it allows everything, and at once. */
export async function startConnector({ rules }: ConnectorOptions = {}): Promise<FakeConnector> {
  const state: State = {
    sent: [],
    requests: [],
    faults: [],
    members: new Map(),
    removed: new Set(),
    listeners: new Set(),
    rules,
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
    const { status, code = 'Fault', headers = {} } = fault;
    give(response, { status, body: { error: { code, message: 'secret text' } }, headers });
    return;
  }
  const call = heardCall(heard);
  const gone = call.conversation !== undefined && state.removed.has(call.conversation);
  const act = () => (gone ? GONE : carryOut(state, heard, call));
  if (state.rules === undefined) give(response, act());
  // Nobody sees what is said where nobody is any more, but it counts as a call.
  else void judged(state.rules.hear(gone ? { ...call, shows: [] } : call), response, act);
}

/** What became of a request, as it is told. */
interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

const GONE: Answer = { status: 404, body: { error: { code: 'ConversationNotFound' } } };

/** What is carried out is so at once; only the reply may be long in coming, or never come. */
async function judged(
  { done, reply, afterMs }: Verdict,
  response: ServerResponse,
  act: () => Answer,
): Promise<void> {
  const answer = done ? act() : undefined;
  if (reply === 'never') return;
  if (afterMs > 0) await sleep(afterMs, undefined, { ref: false });
  if (reply === 'reset') response.destroy();
  else if (reply === 'as-asked') give(response, answer ?? GONE);
  else give(response, { ...reply, headers: waitHeader(reply) });
}

function waitHeader({ retryAfter }: Refusal): Readonly<Record<string, string>> {
  return retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
}

function give(response: ServerResponse, { status, body, headers = {} }: Answer): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  json(response, body, status);
}

function carryOut(state: State, heard: Heard, call: HeardCall): Answer {
  if (call.kind === 'read') return members(state, heard, call);
  const id = `m-${state.sent.length + 1}`;
  const authorization = heard.headers.authorization;
  const { activity, thread: conversation = '', about } = call;
  if (conversation === '') return { status: 404, body: { error: { code: 'NotFound' } } };
  if (call.kind === 'create') {
    add(state, { kind: 'thread', conversation, id, activity, authorization });
    return { status: 201, body: { id: `${conversation};messageid=${id}`, activityId: id } };
  }
  if (call.kind === 'edit') {
    const kind = heard.method === 'PUT' ? 'edit' : 'delete';
    add(state, { kind, conversation, id: about ?? '', activity, authorization });
    return { status: 200, body: { id: about } };
  }
  const replyTo = about === undefined ? {} : { replyTo: about };
  add(state, { kind: 'post', conversation, id, activity, authorization, ...replyTo });
  return { status: 201, body: { id } };
}

function members(
  { members }: State,
  { query }: Heard,
  { conversation = '', about }: HeardCall,
): Answer {
  const all = members.get(conversation);
  if (all === undefined) return GONE;
  if (about !== undefined) {
    const body = all.find((member) => 'id' in member && member.id === about);
    return body === undefined ? GONE : { status: 200, body };
  }
  const from = Number(query.get('continuationToken') ?? '0');
  const until = from + Number(query.get('pageSize') ?? '50');
  const more = until < all.length ? { continuationToken: String(until) } : {};
  return { status: 200, body: { members: all.slice(from, until), ...more } };
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
