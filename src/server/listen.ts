// Listens on a port, or says in one sentence why it cannot.
import type { Server } from 'restify';

/** The port could not be had; `message` is meant for the person who started the program. */
export class ListenError extends Error {
  override readonly name = 'ListenError';
}

/** Resolves with the port listened on (the system's choice when `port` is 0). */
export function listen(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) =>
      reject(new ListenError(reasonOf(error, port, host), { cause: error }));
    // The library passes errors on, and throws those nobody listens for.
    server.once('error', failed);
    server.server.listen(port, host, () => {
      server.off('error', failed);
      const address = server.server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : port);
    });
  });
}

function reasonOf({ code }: NodeJS.ErrnoException, port: number, host: string): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} on ${host} is in use by another program. End it, or set PORT to a free port.`;
    case 'EACCES':
      return `Port ${port} on ${host} may not be used without more rights. Set PORT to 1024 or higher.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Set HOST to one, or to 0.0.0.0 for all of them.`;
    default:
      return `Port ${port} on ${host} could not be opened (${code ?? 'unknown reason'}).`;
  }
}
