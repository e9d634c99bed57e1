/** Does what the bot asks of those who are too fast: waits, and does the same again. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Seen } from '../client/person.ts';
import type { Tally } from './tally.ts';

const ASKED_TO_WAIT = /Prøv igen om (\d+) sekund/;

/** The turn that was taken, after as many waits as it was asked for. */
export async function patiently(tally: Tally, turn: () => Promise<Seen>): Promise<Seen> {
  let seen = await turn();
  for (let wait = secondsIn(seen); wait > 0; wait = secondsIn(seen)) {
    tally.waited += 1;
    await sleep(wait * 1000);
    seen = await turn();
  }
  tally.turnsMs.push(seen.ms);
  return seen;
}

/** How long the bot asks to wait; 0 when it does not. Cards say other things. */
function secondsIn({ card, line }: Seen): number {
  return card === undefined ? Number(ASKED_TO_WAIT.exec(line)?.[1] ?? 0) : 0;
}
