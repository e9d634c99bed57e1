// What a client may take of the server before it has asked for anything: time and connections.
import type { Server } from 'restify';

/** Longest a client may take to send a request, and the first lines of one; Teams sends both in one go. */
const REQUEST_TIMEOUT_MS = 30_000;
const HEADERS_TIMEOUT_MS = 10_000;
/** A connection on which nothing moves for so long is given up; no answer takes half of it. */
const SILENCE_MS = 60_000;
/** Teams keeps few and uses them again; a screen on a wall has one. */
export const MOST_CONNECTIONS = 2_000;

/**
 * Sets them. Node looks for requests that take too long every 30 seconds, so that one which drips in is
 * cut off up to as much later. A connection too many is closed without a word.
 */
export function bound({ server }: Pick<Server, 'server'>, mostConnections: number): void {
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.timeout = SILENCE_MS;
  server.maxConnections = mostConnections;
  // The library takes a connection that asks for another protocol out of all of this and leaves it
  // open; with nobody there for that, the request is answered like any other.
  server.removeAllListeners('upgrade');
}
