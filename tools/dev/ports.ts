/** Which ports of this machine's loopback are free. */
import { createServer } from 'node:net';

/** Listens for a moment: port 0 gives a free one. Resolves to the port, or to undefined if busy. */
function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : undefined;
      server.close(() => resolve(taken));
    });
  });
}

export async function isPortFree(port: number): Promise<boolean> {
  return (await tryPort(port)) !== undefined;
}

/** A port nobody listens on now. Another program may take it before the caller does. */
export async function freePort(): Promise<number> {
  const port = await tryPort(0);
  if (port === undefined) throw new Error('this machine has no free port on 127.0.0.1');
  return port;
}

/** The wished port if it is free, else any other. */
export async function freePortNear(wished: number): Promise<number> {
  return (await isPortFree(wished)) ? wished : freePort();
}
