// Nobody keeps the bot busy alone: whoever presses and writes faster than a person does is asked to wait.
import type { Language } from '../domain/shared/language.ts';
import type { Log } from '../ports/log.ts';
import type { Action, Caller } from './turn.ts';

/** Counts a call of somebody: 0 to go on, else how many ms to wait; `ms` is the length of a stretch that begins now. */
type CountCall = (who: string, ms?: number) => Promise<number>;

export interface PaceDeps {
  /** Within how many calls a person stays. */
  readonly count: CountCall;
  /** Lets one through in each stretch: whoever floods us is not flooded with answers. */
  readonly first: CountCall;
  readonly words: Readonly<Record<Language, (seconds: number) => string>>;
  readonly log: Log;
}

export interface Paced {
  readonly caller: Caller;
  readonly action: Action;
  /** Says it in the shape of the turn, and leaves a card with what was typed in it. */
  refuse(status: 429, words: string): Promise<void>;
}

/** True when the turn may run; otherwise it was answered, before anything was read. */
export type Pace = (turn: Paced) => Promise<boolean>;

/** Being added to places and taken out of them is counted apart: it is never said no to aloud. */
export function makePace({ count, first, words, log }: PaceDeps): Pace {
  return async (turn) => {
    const { caller, action } = turn;
    if (action.kind === 'other') return true;
    const moved = action.kind === 'installed' || action.kind === 'removed';
    const who = [caller.tenant, caller.entra, moved ? 'moved' : 'spoke'].join('~');
    const waitMs = await count(who);
    if (waitMs === 0) return true;
    const answered = isAnswered(action);
    const isFirst = (await first(`${who}~${answered}`, waitMs)) === 0;
    if (isFirst) log.warn('too-fast', { kind: action.kind, place: caller.place.kind });
    const language = caller.clientLanguage ?? 'da';
    const said = words[language](Math.ceil(waitMs / 1000));
    if (!moved && (answered || isFirst)) await turn.refuse(429, said);
    return false;
  };
}

/** What is answered at once is seen by whoever asked alone and goes away; a message stays. */
function isAnswered(action: Action): boolean {
  const asked = action.kind === 'propose' || action.kind === 'search';
  return asked || (action.kind === 'press' && action.submitted !== true);
}
