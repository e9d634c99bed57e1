// One turn: ask the bot for replies, see them delivered, and never end in silence.
import { isVerb } from '../cards/index.ts';
import type { Log } from '../ports/log.ts';
import type { Facts, Telemetry } from '../ports/telemetry.ts';
import { isTooBusy } from '../usecases/try-again.ts';
import { type Ended, endedWith, meteredTurn } from './metered-turn.ts';
import type { Pace } from './pace.ts';
import type { Action, Caller, Reply, Respond } from './turn.ts';

/** What must be said when nothing else can speak; in every language at once, since nobody knows which. */
export interface EdgeWords {
  /** Something failed on our side; `reference` finds it in the log. */
  readonly apology: (reference: string) => string;
  /** Others change the same all the time; what was typed stands where it was typed. */
  readonly busy: string;
  /** A card for one person cannot be shown here; they should write in the personal chat. */
  readonly notHere: string;
  /** The press cannot be read; the card is probably old. */
  readonly unreadable: string;
}

export interface TurnDeps {
  /** Who has to wait before anything is read for them. */
  readonly pace: Pace;
  readonly respond: Respond;
  readonly words: EdgeWords;
  readonly log: Log;
  readonly telemetry: Telemetry;
  /** A fresh id, for what failed. */
  readonly fresh: () => string;
}

export interface TurnAtHand {
  readonly caller: Caller;
  readonly action: Action;
  deliver(replies: readonly Reply[]): Promise<void>;
  /** Says that it did not work: 400 the person's client, 429 too fast, 500 us. */
  refuse(status: 400 | 429 | 500, words: string): Promise<void>;
}

const REFERENCE_LENGTH = 8;
/** Whoever did one of these looks at something that waits for us. */
const AWAITED: readonly Action['kind'][] = ['press', 'text', 'propose', 'search'];

/** Runs it; throws for nothing. */
export async function runTurn(deps: TurnDeps, turn: TurnAtHand): Promise<void> {
  const facts = factsOf(turn);
  await meteredTurn(deps.telemetry, facts, () => taken(deps, turn, facts));
}

async function taken(deps: TurnDeps, turn: TurnAtHand, facts: Facts): Promise<Ended> {
  const begun = performance.now();
  try {
    if (!(await deps.pace(turn))) return { outcome: 'refused', refusal: 'too-fast' };
    const replies = await repliesTo(deps, turn, facts);
    if ('outcome' in replies) return replies;
    await turn.deliver(replies);
    deps.log.info('turn', { ...facts, ms: Math.round(performance.now() - begun) });
    return endedWith(replies);
  } catch (error) {
    // Teams did not take a reply; another one would fare no better.
    deps.log.error('reply-failed', facts, error);
    return { outcome: 'undelivered' };
  }
}

async function repliesTo(
  { respond, words, log, fresh }: TurnDeps,
  turn: TurnAtHand,
  facts: Facts,
): Promise<readonly Reply[] | Ended> {
  const { caller, action } = turn;
  if (action.kind === 'press' && action.verb === '') {
    log.warn('unreadable-press', facts);
    await turn.refuse(400, words.unreadable);
    return { outcome: 'refused', refusal: 'unreadable' };
  }
  try {
    return await respond(caller, action);
  } catch (error) {
    const reference = fresh().slice(0, REFERENCE_LENGTH);
    log.error('turn-failed', { ...facts, reference }, error);
    const said = isTooBusy(error) ? words.busy : words.apology(reference);
    if (AWAITED.includes(action.kind)) await turn.refuse(500, said);
    return isTooBusy(error) ? { outcome: 'refused', refusal: 'busy' } : { outcome: 'failed' };
  }
}

function factsOf({ caller, action }: TurnAtHand): Facts {
  const verb = action.kind === 'press' ? action.verb : undefined;
  return {
    kind: action.kind,
    place: caller.place.kind,
    // The client wrote it: anything but one of our words stays out of the log.
    ...(verb === undefined ? {} : { verb: isVerb(verb) ? verb : 'unreadable' }),
  };
}
