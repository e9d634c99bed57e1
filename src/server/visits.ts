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

/**
 * The address that the last machine before us wrote down: what came before it a client may have made
 * up. Without one it is the address of the connection.
 */
export function addressOf({ headers, socket }: Request): string {
  const forwarded = headers['x-forwarded-for'];
  const last =
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  return last === '' ? (socket.remoteAddress ?? '') : last.slice(0, 60);
}
