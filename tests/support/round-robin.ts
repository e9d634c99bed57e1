/** One address before several processes: each request goes to the next of them, whoever sends it. */
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface RoundRobin {
  readonly url: string;
  /** Requests that went to each port. */
  readonly served: ReadonlyMap<number, number>;
  close(): Promise<void>;
}

/** Holds on to nobody: there is no session, no cookie and no address it remembers. */
export async function startRoundRobin(ports: readonly number[]): Promise<RoundRobin> {
  const served = new Map(ports.map((port) => [port, 0]));
  let turn = 0;
  const server = createServer((incoming, answer) => {
    const port = ports[turn % ports.length] ?? 0;
    turn += 1;
    served.set(port, (served.get(port) ?? 0) + 1);
    const { method, url: path, headers } = incoming;
    const onward = request(
      { host: '127.0.0.1', port, method, path, headers, agent: false },
      (from) => {
        answer.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(answer);
      },
    );
    onward.on('error', () => answer.writeHead(502).end());
    incoming.pipe(onward);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    served,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
