// How a round is led: opened, paused, gone on with, extended, closed or cancelled.
import { ok, type Result, refused } from '../shared/result.ts';
import { addMinutes, type Instant, isoOf, msBetween } from '../shared/time.ts';
import type { Round, RoundState } from './round.ts';
import { delayed } from './workshop-steps.ts';

/** What its host can do to a round as a whole. */
export const CONDUCTS = ['open', 'pause', 'resume', 'extend', 'close', 'cancel'] as const;
export type Conduct = (typeof CONDUCTS)[number];

/** The round is not in a state in which that can be done. */
export interface ConductProblem {
  readonly kind: 'not-now';
  readonly state: RoundState;
}

/** States in which each can be done. */
const FROM = {
  open: ['prepared'],
  pause: ['open'],
  resume: ['paused'],
  extend: ['open', 'paused'],
  close: ['open', 'paused'],
  cancel: ['prepared', 'open', 'paused'],
} as const satisfies Record<Conduct, readonly RoundState[]>;

/** Minutes added by one press, unless the round itself says how long it is to last. */
const EXTENSION_MINUTES = 5;
const MS_A_MINUTE = 60_000;

/** What can be done to the round just now. */
export function conductsOf({ state, endsAt }: Pick<Round, 'state' | 'endsAt'>): readonly Conduct[] {
  return CONDUCTS.filter((each) => FROM[each].some((from) => from === state)).filter(
    (each) => each !== 'extend' || endsAt !== undefined,
  );
}

/**
 * The round after it. What is done already is no refusal but changes nothing: a second press, or two
 * hosts at once, end in the same state. `minutes` is for `extend`.
 */
export function conduct(
  round: Round,
  what: Conduct,
  at: { readonly now: Instant; readonly minutes?: number },
): Result<Round, ConductProblem> {
  if (isDone(round, what)) return ok(round);
  if (!conductsOf(round).includes(what)) return refused({ kind: 'not-now', state: round.state });
  const now = isoOf(at.now);
  const next = { ...round, revision: round.revision + 1, changedAt: now };
  switch (what) {
    case 'open':
      return ok({ ...next, state: 'open', openedAt: now, ...endOf(round, at.now) });
    case 'pause':
      return ok({ ...next, state: 'paused', pausedAt: now });
    case 'resume':
      return ok(resumed(next, at.now));
    case 'extend':
      return ok(extended(next, at.minutes ?? EXTENSION_MINUTES));
    case 'close':
      return ok({ ...next, state: 'closed', closedAt: now });
    case 'cancel':
      return ok({ ...next, state: 'cancelled', closedAt: now });
  }
}

/** The state each ends in; an extension can be given again and again. */
const ENDS_IN = {
  open: 'open',
  pause: 'paused',
  resume: 'open',
  extend: undefined,
  close: 'closed',
  cancel: 'cancelled',
} as const satisfies Record<Conduct, RoundState | undefined>;

function isDone({ state }: Round, what: Conduct): boolean {
  return state === ENDS_IN[what];
}

function endOf({ minutes }: Round, now: Instant): Pick<Round, 'endsAt'> {
  return minutes === undefined ? {} : { endsAt: addMinutes(now, minutes) };
}

/** Goes on, with as much time left as when it was paused. */
function resumed({ pausedAt, endsAt, ...round }: Round, now: Instant): Round {
  if (pausedAt === undefined) return { ...round, state: 'open' };
  const { workshop } = round;
  const stood = msBetween(pausedAt, now) / MS_A_MINUTE;
  const going: Round = {
    ...round,
    state: 'open',
    ...(workshop !== undefined && { workshop: delayed(workshop, stood) }),
  };
  if (endsAt === undefined) return going;
  const left = msBetween(pausedAt, endsAt);
  return { ...going, endsAt: addMinutes(now, Math.max(0, left) / MS_A_MINUTE) };
}

function extended(round: Round, minutes: number): Round {
  return round.endsAt === undefined
    ? round
    : { ...round, endsAt: addMinutes(round.endsAt, minutes) };
}
