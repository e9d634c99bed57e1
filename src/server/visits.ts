// Counts who asks for pages, so that nobody tries addresses by the thousand or keeps us busy alone.

/** Requests of one address in one stretch of time: a room of screens asks for far fewer. */
const MOST = 200;
const STRETCH_MS = 10_000;
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
