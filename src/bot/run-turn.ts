// One turn: ask the bot for replies, see them delivered, and never end in silence.
import type { Log, LogData } from '../ports/log.ts';
import { isTooBusy } from '../usecases/try-again.ts';
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
const VERB = /^[a-z0-9.-]{1,40}$/;

/** Runs it; throws for nothing. */
export async function runTurn(deps: TurnDeps, turn: TurnAtHand): Promise<void> {
  const begun = performance.now();
  const facts = factsOf(turn);
  try {
    if (!(await deps.pace(turn))) return;
    const replies = await repliesTo(deps, turn, facts);
    if (replies === undefined) return;
    await turn.deliver(replies);
    deps.log.info('turn', { ...facts, ms: Math.round(performance.now() - begun) });
  } catch (error) {
    // Teams did not take a reply; another one would fare no better.
    deps.log.error('reply-failed', facts, error);
  }
}

async function repliesTo(
  { respond, words, log, fresh }: TurnDeps,
  turn: TurnAtHand,
  facts: LogData,
): Promise<readonly Reply[] | undefined> {
  const { caller, action } = turn;
  if (action.kind === 'press' && action.verb === '') {
    log.warn('unreadable-press', facts);
    await turn.refuse(400, words.unreadable);
    return undefined;
  }
  try {
    return await respond(caller, action);
  } catch (error) {
    const reference = fresh().slice(0, REFERENCE_LENGTH);
    log.error('turn-failed', { ...facts, reference }, error);
    const waited = action.kind === 'press' || action.kind === 'text';
    if (waited) await turn.refuse(500, isTooBusy(error) ? words.busy : words.apology(reference));
    return undefined;
  }
}

function factsOf({ caller, action }: TurnAtHand): LogData {
  const verb = action.kind === 'press' ? action.verb : undefined;
  return {
    kind: action.kind,
    place: caller.place.kind,
    // The client wrote it: anything but one of our words stays out of the log.
    ...(verb === undefined ? {} : { verb: VERB.test(verb) ? verb : 'unreadable' }),
  };
}
