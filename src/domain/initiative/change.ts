// Changing an initiative: what it says, its state and when; and who is told of that.
import type { HorizonGiven } from '../shared/horizon.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Named } from '../shared/register.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import {
  INITIATIVE_STATES,
  type Initiative,
  type InitiativeState,
  type Owed,
} from './initiative.ts';

/** Longest title, name of who leads it, text and reason, in characters. */
export const TITLE_MAX = 100;
export const LEAD_MAX = 100;
export const WHAT_MAX = 600;
export const WHY_MAX = 600;

/** More than a promise can bear to be moved. */
const MOST_MOVED = 40;

/** Which state may follow which; what is over stays so, as everybody was told. */
const FOLLOWS: Readonly<Record<InitiativeState, readonly InitiativeState[]>> = {
  planned: ['started', 'running', 'done', 'dropped'],
  started: ['planned', 'running', 'done', 'dropped'],
  running: ['started', 'done', 'dropped'],
  'already-under-way': ['running', 'done', 'dropped'],
  done: [],
  dropped: [],
};

/** The states it may be in after a change, its own first. */
export function statesAfter(state: InitiativeState): readonly InitiativeState[] {
  return [state, ...FOLLOWS[state]];
}

/** What can be changed of it at once. */
export interface Wanted {
  readonly title: string;
  readonly what: string;
  readonly improvement: string;
  readonly state: InitiativeState;
  readonly horizon?: HorizonGiven;
  readonly lead?: Named;
}

export interface Amendment {
  readonly wanted: Wanted;
  /** Why the state or the time changes. */
  readonly why?: string;
  /** The version it was made from. */
  readonly seen: number;
}

export type AmendProblem =
  /** Somebody changed it since it was shown. */
  | { readonly kind: 'changed-since' }
  /** It is over, or this state cannot follow the one it is in. */
  | { readonly kind: 'not-from-here' }
  | { readonly kind: 'why-required' };

export interface By {
  readonly person: PersonId | 'system';
  /** ISO instant. */
  readonly now: string;
}

/** As it is now, to be changed in part. */
export function wantedOf({ title, what, improvement, state, horizon, lead }: Initiative): Wanted {
  return {
    title,
    what,
    improvement,
    state,
    ...(horizon !== undefined && { horizon }),
    ...(lead !== undefined && { lead }),
  };
}

/**
 * The initiative as wanted, one version on, with what is owed to those it was promised to when its
 * state or its days change. The same again changes nothing. To drop it needs a reason.
 */
export function amend(
  initiative: Initiative,
  { wanted, why, seen }: Amendment,
  by: By,
): Result<Initiative, AmendProblem> {
  if (isSameWanted(wantedOf(initiative), wanted)) return ok(initiative);
  if (seen !== initiative.version) return refused({ kind: 'changed-since' });
  const { state: former } = initiative;
  if (INITIATIVE_STATES[former].over || !statesAfter(former).includes(wanted.state)) {
    return refused({ kind: 'not-from-here' });
  }
  if (wanted.state === 'dropped' && why === undefined) return refused({ kind: 'why-required' });
  const version = initiative.version + 1;
  const owed = owedFor(initiative, { wanted, version, by, ...(why !== undefined && { why }) });
  const { horizon: _horizon, lead: _lead, owed: _owed, ...rest } = initiative;
  const isOver = INITIATIVE_STATES[wanted.state].over;
  return ok({
    ...rest,
    ...wanted,
    ...movedBy(initiative, wanted, by.now),
    version,
    changedAt: by.now,
    ...(isOver && { doneAt: by.now }),
    ...(owed !== undefined && { owed }),
  });
}

/** A time that was told is remembered when it is moved, so that a status can say whether it held. */
function movedBy({ horizon, moved = [] }: Initiative, wanted: Wanted, at: string) {
  if (horizon === undefined || isSameTime(horizon, wanted.horizon)) return {};
  return { moved: [...moved, { until: horizon.until, at }].slice(-MOST_MOVED) };
}

function owedFor(
  { state: former, horizon: before }: Initiative,
  given: {
    readonly wanted: Wanted;
    readonly version: number;
    readonly by: By;
    readonly why?: string;
  },
): Owed | undefined {
  const { wanted, version, by, why } = given;
  const { state } = wanted;
  const isMoved = !isSameTime(before, wanted.horizon);
  if (state === former && !isMoved) return undefined;
  return {
    version,
    by: by.person,
    at: by.now,
    ...(state !== former && { state }),
    ...(isMoved && before !== undefined && { before }),
    ...(why !== undefined && { why }),
  };
}

/** By the days they mean: the same time in other words is no news. */
export function isSameTime(
  one: HorizonGiven | undefined,
  other: HorizonGiven | undefined,
): boolean {
  return one?.from === other?.from && one?.until === other?.until;
}

function isSameWanted(one: Wanted, other: Wanted): boolean {
  return (
    one.title === other.title &&
    one.what === other.what &&
    one.improvement === other.improvement &&
    one.state === other.state &&
    one.horizon?.text === other.horizon?.text &&
    isSameTime(one.horizon, other.horizon) &&
    one.lead?.name === other.lead?.name &&
    one.lead?.mail === other.lead?.mail
  );
}
