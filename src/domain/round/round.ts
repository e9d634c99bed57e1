// A round: a question set put to an audience, in a period, at a place.
import type { Place } from '../delivery/place.ts';
import type { Privacy } from '../questions/result-rules.ts';
import type { SetRef } from '../shared/answer.ts';
import type { PersonId, RoundId, TenantId } from '../shared/ids.ts';
import type { Wave } from './wave.ts';
import type { Workshop } from './workshop.ts';

/**
 * On the screen each has a name of its own. A `poll` is one question typed by its host; a
 * `collection` is time-boxed, and each of its responses becomes a proposal.
 */
export const ROUND_KINDS = ['survey', 'poll', 'workshop', 'collection'] as const;
export type RoundKind = (typeof ROUND_KINDS)[number];

/** `prepared` is kept by its host and seen by nobody else; `closed` and `cancelled` are for ever. */
export const ROUND_STATES = ['prepared', 'open', 'paused', 'closed', 'cancelled'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

export interface Round {
  readonly tenant: TenantId;
  readonly id: RoundId;
  readonly kind: RoundKind;
  /** As its host wrote it, or the title of the set. */
  readonly title: string;
  readonly set: SetRef;
  /** The set it was made of, where its host wrote choices in. */
  readonly from?: SetRef;
  readonly privacy: Privacy;
  /** Shown while it runs, in named rounds alone, or when it is closed. */
  readonly results: 'live' | 'at-close';
  readonly host: PersonId;
  readonly coHosts: readonly PersonId[];
  /** Whether people from outside the municipality who are in the place may answer. */
  readonly guests: boolean;
  readonly state: RoundState;
  /** The room it is held in; none for a wave, which goes to everybody's own chat. */
  readonly place?: Place;
  /** How long it is to last once opened. */
  readonly minutes?: number;
  /** Four digits that lead to it from a personal chat, while it is open. */
  readonly code?: string;
  /** The secret part of the address of its page on a wall. */
  readonly wall?: string;
  readonly wave?: Wave;
  readonly workshop?: Workshop;
  /** Goes up with each change. */
  readonly revision: number;
  /** ISO instants, as all below. */
  readonly createdAt: string;
  readonly changedAt: string;
  readonly openedAt?: string;
  /** When it closes by itself. */
  readonly endsAt?: string;
  /** Since when it stands still; `endsAt` moves by as much when it goes on. */
  readonly pausedAt?: string;
  readonly closedAt?: string;
  /** What its entrance shows; it lags behind, so that nothing half typed is wiped. */
  readonly shown?: RoundState;
  /** When its results were worked out, once for ever. */
  readonly countedAt?: string;
}

/** Results can be seen while it runs: in named rounds alone. */
export function isLive({ privacy, results }: Pick<Round, 'privacy' | 'results'>): boolean {
  return privacy === 'named' && results === 'live';
}

/** True for whoever leads the round. */
export function isHost({ host, coHosts }: Pick<Round, 'host' | 'coHosts'>, person: PersonId) {
  return host === person || coHosts.includes(person);
}
