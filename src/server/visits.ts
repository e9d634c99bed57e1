// Counts who asks for pages, so that nobody tries addresses by the thousand or keeps us busy alone.
import type { Request } from 'restify';

/** Requests of one address in one stretch of time: a room of screens asks for far fewer. */
const MOST = 200;
const STRETCH_MS = 10_000;
/** What whoever asked too often is told, in seconds. */
export const WAIT_SECONDS = '10';
/** So many addresses are told apart; more share what is left of the stretch. */
const ADDRESSES = 5_000;

/** Whether an address may ask now. */
export type Admit = (address: string, now: number) => boolean;

/** Makes the count of a process; `now` is in milliseconds and never goes back. */
export function countVisits(): Admit {
  let begun = Number.NEGATIVE_INFINITY;
  let visits = new Map<string, number>();

  return (address, now) => {
    if (now - begun >= STRETCH_MS) {
      begun = now;
      visits = new Map();
    }
    const who = visits.has(address) || visits.size < ADDRESSES ? address : 'everybody else';
    const count = (visits.get(who) ?? 0) + 1;
    visits.set(who, count);
    return count <= MOST;
  };
}

/** Who asks, as a request tells it. */
interface Asker {
  readonly headers: Request['headers'];
  readonly socket: { readonly remoteAddress?: string | undefined };
}

/** A port behind an address, as App Service writes it: another one with each connection. */
const PORT = /^(?:(\d+(?:\.\d+){3})|\[([\da-f:.]+)\]):\d+$/i;

/**
 * The address that the last machine before us wrote down, without a port: what came before it a
 * client may have made up. Without one it is the address of the connection.
 */
export function addressOf({ headers, socket }: Asker): string {
  const forwarded = headers['x-forwarded-for'];
  const last =
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  const [, v4, v6] = PORT.exec(last) ?? [];
  return last === '' ? (socket.remoteAddress ?? '') : (v4 ?? v6 ?? last).slice(0, 60);
}
