/** A Teams client for tests: it says and presses over HTTP, and tells what came of it. */
import { aMessage, anExecute, anInstall, aSubmit, type Spot } from './activities.ts';
import type { FakeConnector, Sent } from './connector.ts';

export type Card = Readonly<Record<string, unknown>>;

/** What the bot answered to a press, as the client gets it. */
export interface PressAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: unknown;
}

export interface Client {
  /** Says something; resolves with the messages sent because of it, in order. */
  say(text: string): Promise<readonly Sent[]>;
  install(): Promise<readonly Sent[]>;
  /** Presses an Action.Execute; resolves with the answer to it. */
  press(verb: string, data?: Card, message?: string): Promise<PressAnswer>;
  /** The same press from an older client; resolves with what was sent or edited because of it. */
  submit(verb: string, data?: Card, message?: string): Promise<readonly Sent[]>;
}

/** Someone's client at a spot. `url` is where the bot listens, `http://127.0.0.1:3978`. */
export function aClient(
  url: string,
  connector: FakeConnector,
  spot: Omit<Spot, 'serviceUrl'> = { kind: 'personal' },
): Client {
  const at: Spot = { ...spot, serviceUrl: connector.url };
  // The bot answers 200 when its replies are with the connector.
  const sentBy = async (activity: object) => {
    const before = connector.sent.length;
    const answer = await post(url, activity);
    if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}`);
    return connector.sent.slice(before);
  };
  return {
    say: (text) => sentBy(aMessage(at, text)),
    install: () => sentBy(anInstall(at)),
    async press(verb, data = {}, message = 'card-1') {
      const answer = await post(url, anExecute(at, { verb, data, message }));
      if (answer.status !== 200) throw new Error(`The bot answered ${answer.status}`);
      const body: unknown = await answer.json();
      return body as PressAnswer;
    },
    submit: (verb, data = {}, message = 'card-1') => sentBy(aSubmit(at, { verb, data, message })),
  };
}

/** The card in a message; undefined when there is none. */
export function cardIn({ activity }: Sent): Card | undefined {
  const { attachments } = activity;
  return Array.isArray(attachments) ? attachments[0]?.content : undefined;
}

/** Posts an activity as Teams does. */
export function post(url: string, activity: unknown, token?: string): Promise<Response> {
  return fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify(activity),
  });
}
