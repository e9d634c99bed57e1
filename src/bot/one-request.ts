// One request to the Bot Connector: sent once, bounded in time, with errors that say what happened.
import { ConnectorError, faultOf, faultOfFailure } from './connector-error.ts';

export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string | null;
}

export interface Answered {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

/** Throws a `ConnectorError` for an answer of 400 or more, and when there is none. */
export type Ask = (asked: Asked) => Promise<Answered>;

export interface RequestTimes {
  /** Longest a request may take. */
  readonly timeoutMs: number;
  /** Waited before a message into a thread. */
  readonly threadPauseMs: number;
}

/** Asks once. The SDK's own client never times out, and repeats what may have been carried out. */
export function oneRequest({ timeoutMs, threadPauseMs }: RequestTimes): Ask {
  return async (asked) => {
    if (threadPauseMs > 0 && isIntoThread(asked)) {
      await new Promise((resolve) => setTimeout(resolve, threadPauseMs));
    }
    const { answer, body } = await fetched(asked, timeoutMs).catch((error: unknown) => {
      throw new ConnectorError(faultOfFailure(error), { cause: error });
    });
    if (answer.status >= 400) throw new ConnectorError(faultOf(answer, body));
    const contentType = answer.headers.get('content-type') ?? 'application/json';
    return { status: answer.status, contentType, body };
  };
}

/**
 * The conversation a request is about, a thread counting as its channel; undefined when its address
 * names none.
 */
export function conversationIn(url: string): string | undefined {
  const [, named] = /\/v3\/conversations\/([^/?]+)/.exec(url) ?? [];
  return named === undefined ? undefined : decodeURIComponent(named).replace(/;messageid=.*$/, '');
}

function isIntoThread({ method, url }: Asked): boolean {
  return method === 'POST' && decodeURIComponent(url).includes(';messageid=');
}

async function fetched({ method, url, headers, body }: Asked, timeoutMs: number) {
  const answer = await fetch(url, {
    method,
    headers: headers.map(([name, value]): [string, string] => [name, value]),
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { answer, body: await answer.text() };
}
