/** A small HTTP server on a free port of this machine, for those that stand in for Teams. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

export interface Heard {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage['headers'];
  readonly body: unknown;
}

export interface LoopbackServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Hears each request with its JSON parsed; `answer` writes the response, or leaves it hanging. */
export async function serve(
  answer: (heard: Heard, response: ServerResponse) => void | Promise<void>,
): Promise<LoopbackServer> {
  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://loopback');
    const body = await text(request);
    await answer(
      {
        method: request.method ?? '',
        path: decodeURIComponent(pathname),
        query: searchParams,
        headers: request.headers,
        body: body === '' ? undefined : JSON.parse(body),
      },
      response,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('No port was given');
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers with JSON. */
export function json(response: ServerResponse, body: unknown, status = 200): void {
  // restify changes `writeHead` for every server of the process: it returns nothing.
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
