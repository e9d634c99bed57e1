/** Someone in personal chat with the bot: says and presses over HTTP, and sees what comes of it. */
import {
  type Chat,
  executeFrom,
  freshActivityId,
  installFrom,
  messageFrom,
  submitFrom,
} from './activities.ts';
import type { FakeConnector, Sent } from './connector.ts';
import { deliverTo } from './deliver.ts';
import { type CardButton, type ReadCard, readCard } from './read-card.ts';

/** What stands in the inputs of a card, by their ids. */
export type Inputs = Readonly<Record<string, string>>;

/** What the person sees after a turn. */
export interface Seen {
  /** Undefined when the bot showed none. */
  readonly card: ReadCard | undefined;
  /** A line without a card; empty when there is none. */
  readonly line: string;
  /** The message the card is in, as far as it is known. */
  readonly message: string | undefined;
  /** From the request to its answer. */
  readonly ms: number;
}

export interface Person {
  readonly chat: Chat;
  install(): Promise<Seen>;
  /** Types a text. The same `id` again is the same message, delivered twice. */
  say(text: string, id?: string): Promise<Seen>;
  /** Presses a button of a card; `inputs` are what the person changed on it. */
  press(on: Seen, button: CardButton, how?: Press): Promise<Seen>;
}

export interface Press {
  readonly inputs?: Inputs;
  /** The same id again is the same press, delivered twice. */
  readonly id?: string;
  /** `submit`: from a client that knows no `Action.Execute`. */
  readonly as?: 'execute' | 'submit';
}

export interface Place {
  /** Where the bot listens: `http://127.0.0.1:3978`. */
  readonly url: string;
  readonly connector: FakeConnector;
}

const PATIENCE_MS = 15_000;

/** Puts someone in a personal chat of their own, where Teams knows their name and mail. */
export function aPerson(
  { url, connector }: Place,
  who: Pick<Chat, 'tenant' | 'entra' | 'name' | 'locale'> & { readonly mail: string },
): Person {
  const { mail, ...person } = who;
  const chat = { ...person, conversation: `a:${who.entra}`, serviceUrl: connector.url };
  const { tenant: tenantId, entra: aadObjectId, name } = who;
  const member = { id: `29:${aadObjectId}`, name, aadObjectId, email: mail, tenantId };
  connector.setMembers(chat.conversation, [{ ...member, userPrincipalName: mail }]);

  /** The bot answers a message when all it had to say is with the connector. */
  async function message(activity: object, isAnswer: (sent: Sent) => boolean): Promise<Seen> {
    const { ms } = await deliverTo(url, activity);
    return seenIn(connector.sent.findLast(isAnswer), ms);
  }

  async function execute(activity: object, id: string, message?: string): Promise<Seen> {
    const { ms, body } = await deliverTo(url, activity);
    const { type, value } = answerIn(body);
    if (type.endsWith('.card.adaptive')) return { card: readCard(value), line: '', message, ms };
    const line = typeof value === 'string' ? value : '';
    if (line !== '') return { card: undefined, line, message, ms };
    // An answer with nothing in it: what there is to see follows as a message.
    const sent = await inTime(connector.waitFor((one) => one.replyTo === id));
    return seenIn(sent, ms);
  }

  return {
    chat,
    install() {
      const id = freshActivityId();
      return message(installFrom(chat, id), ({ replyTo }) => replyTo === id);
    },
    say: (text, id = freshActivityId()) =>
      message(messageFrom(chat, id, text), ({ replyTo }) => replyTo === id),
    press(on, button, { inputs = {}, id = freshActivityId(), as = 'execute' } = {}) {
      const data = { ...button.data, ...(button.takesInputs ? sentFrom(on, inputs) : {}) };
      const pressed = { verb: button.verb, data, message: on.message };
      if (as === 'execute') return execute(executeFrom(chat, id, pressed), id, on.message);
      const before = connector.sent.length;
      return message(submitFrom(chat, id, pressed), (sent) => {
        if (sent.replyTo === id) return true;
        return sent.id === on.message && connector.sent.indexOf(sent) >= before;
      });
    },
  };
}

/** A client sends every input of the card, whether it was touched or not. */
function sentFrom({ card }: Seen, changed: Inputs): Inputs {
  const shown = (card?.inputs ?? []).map(({ id, value }): [string, string] => [id, value]);
  return { ...Object.fromEntries(shown), ...changed };
}

/** What a message the bot sent shows, `ms` after what led to it. */
export function seenIn(sent: Sent | undefined, ms = 0): Seen {
  if (sent === undefined) return { card: undefined, line: '', message: undefined, ms };
  const { attachments, text } = sent.activity;
  const content = Array.isArray(attachments) ? attachments[0]?.content : undefined;
  const card = content === undefined ? undefined : readCard(content);
  return { card, line: typeof text === 'string' ? text : '', message: sent.id, ms };
}

function answerIn(body: unknown): { readonly type: string; readonly value: unknown } {
  if (typeof body !== 'object' || body === null) return { type: '', value: undefined };
  const { type, value } = { type: '', value: undefined, ...body };
  if (type !== 'application/vnd.microsoft.error') return { type: String(type), value };
  throw new Error(`The bot answered a press with an error: ${JSON.stringify(value)}`);
}

async function inTime(sent: Promise<Sent>): Promise<Sent> {
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(
    () => late.reject(new Error('The bot answered a press and then said nothing')),
    PATIENCE_MS,
  );
  try {
    return await Promise.race([sent, late.promise]);
  } finally {
    clearTimeout(timer);
  }
}
