// What a client may take of the server before it has asked for anything: time and connections.
import type { Server } from 'restify';

/** All times in milliseconds. */
export interface Bounds {
  /** Longest a client may take to send a request; Teams sends it in one go. */
  readonly request: number;
  /** The same for its first lines. */
  readonly headers: number;
  /** A connection on which nothing moves for so long is given up; no answer takes half of it. */
  readonly silence: number;
  /** How often requests that take too long are looked for. */
  readonly look: number;
  /** Connections at a time. Teams keeps few and uses them again; a screen on a wall has one. */
  readonly connections: number;
}

const USUAL: Bounds = {
  request: 30_000,
  headers: 10_000,
  silence: 60_000,
  look: 5_000,
  connections: 2_000,
};

/** Sets them, before the server listens. A connection too many is closed without a word. */
export function bound({ server }: Pick<Server, 'server'>, given: Partial<Bounds> = {}): void {
  const { request, headers, silence, look, connections } = { ...USUAL, ...given };
  server.requestTimeout = request;
  server.headersTimeout = headers;
  server.timeout = silence;
  server.maxConnections = connections;
  // An option of Node's that the library does not pass on: a server reads it when it begins to
  // listen, and would look every 30 seconds alone.
  Object.assign(server, { connectionsCheckingInterval: look });
  // The library takes a connection that asks for another protocol out of all of this and leaves it
  // open; with nobody there for that, the request is answered like any other.
  server.removeAllListeners('upgrade');
}
