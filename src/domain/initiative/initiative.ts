// An initiative: what is done about one or several proposals, by whom and by when.
import type { ProposalNo } from '../proposal/number.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { InitiativeId, PersonId, RoundId, TenantId } from '../shared/ids.ts';
import type { Localized } from '../shared/language.ts';
import type { Named } from '../shared/register.ts';

export interface InitiativeStateRow {
  /** Nothing more will happen to it. */
  readonly over: boolean;
}

/** `already-under-way` before anybody proposed it. */
export const INITIATIVE_STATES = {
  planned: { over: false },
  started: { over: false },
  running: { over: false },
  done: { over: true },
  dropped: { over: true },
  'already-under-way': { over: false },
} as const satisfies Record<string, InitiativeStateRow>;
export type InitiativeState = keyof typeof INITIATIVE_STATES;

export interface Milestone {
  readonly title: string;
  /** A day, `2027-03-01`. */
  readonly on: string;
  readonly doneOn?: string;
}

/** What it gives, estimated or measured; time and hassle are never mixed. */
export interface Benefit {
  readonly hoursAYear?: number;
  /** Kroner a year. */
  readonly kr?: number;
  /** 1 to 5, as it is then. */
  readonly hassle?: number;
  readonly basis: 'estimated' | 'measured';
  /** ISO instant. */
  readonly at: string;
}

/** What came of it, so many months after it was done. */
export interface RealisedBenefit extends Benefit {
  readonly after: 3 | 12;
}

/** A time that was told and then moved. */
export interface MovedTime {
  /** Its last day. */
  readonly until: string;
  /** When another was given instead (ISO instant). */
  readonly at: string;
}

/** Where it is in use beside the workplaces that asked for it. */
export interface Spread {
  /** A unit type or the name of a department. */
  readonly to: string;
  /** A day: since when. */
  readonly on: string;
}

/** A change that those behind its proposals are still to be told of. */
export interface Owed {
  /** The version of the initiative it came with. */
  readonly version: number;
  readonly by: PersonId | 'system';
  /** ISO instant. */
  readonly at: string;
  /** The state it went to, when that changed. */
  readonly state?: InitiativeState;
  /** The time told before, when that changed. */
  readonly before?: HorizonGiven;
  readonly why?: string;
}

/** The result of a survey it is an answer to, as it was called then. */
export interface InitiativeOrigin {
  readonly round: RoundId;
  readonly title: string;
  /** Id of the question and its words; absent for the survey as a whole. */
  readonly item?: string;
  readonly question?: Localized;
  /** What people wrote of it, as far as it may be quoted. */
  readonly quotes?: readonly string[];
}

export interface Initiative {
  readonly tenant: TenantId;
  readonly id: InitiativeId;
  /** Goes up with each change; a card that carries an older one is stale. */
  readonly version: number;
  readonly title: string;
  /** What is done. */
  readonly what: string;
  /** What it is expected to mean. */
  readonly improvement: string;
  readonly state: InitiativeState;
  readonly horizon?: HorizonGiven;
  /** Who leads it (tovholder), as the register or a person names them. */
  readonly lead?: Named;
  readonly area?: string;
  /** The proposals it is an answer to; the same proposal may have several initiatives. */
  readonly proposals: readonly ProposalNo[];
  /** Where it came from, when it was made from a result. */
  readonly origin?: InitiativeOrigin;
  /** People who follow it without a proposal of their own ("Det dækker mit"). */
  readonly followers: readonly PersonId[];
  readonly milestones: readonly Milestone[];
  readonly expected?: Benefit;
  readonly realised: readonly RealisedBenefit[];
  /** What it belongs to in the work programme, in a word or two. */
  readonly focus?: string;
  readonly spread?: readonly Spread[];
  /** Times that were told before the one that holds, oldest first. */
  readonly moved?: readonly MovedTime[];
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
  /** When it was reported done or dropped. */
  readonly doneAt?: string;
  /** Absent once everybody is told. */
  readonly owed?: Owed;
  /** What was asked of its lead or told of it already, so that nothing is said twice: `status~2027-06-30`. */
  readonly said: readonly string[];
}

/** Overdue from the day after the end of its horizon; `today` is a day. */
export function isLate({ state, horizon }: Initiative, today: string): boolean {
  return !INITIATIVE_STATES[state].over && horizon !== undefined && horizon.until < today;
}
