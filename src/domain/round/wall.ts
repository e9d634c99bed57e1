// What stands on the page a host shows on a wall: never a name, unless a workshop shows names.
import { type Instant, isoOf, msBetween } from '../shared/time.ts';
import { GRACE_MS } from './accepting.ts';
import type { Round } from './round.ts';
import type { WorkshopWall } from './workshop-wall.ts';

/** How long the page is there after its round was closed. */
export const WALL_STAYS_MS = 60 * 60_000;

/** `last-minute`: time is up, and what was begun is still taken. */
export type WallState = 'prepared' | 'open' | 'paused' | 'last-minute' | 'closed';

/** A line of results with its number: a choice, or a part of a scale. */
export interface WallBar {
  readonly label: string;
  readonly count: number;
  /** Whole percent. */
  readonly percent: number;
}

/** What may be shown of one question. */
export interface WallResult {
  readonly id: string;
  readonly question: string;
  readonly n: number;
  /** One decimal; of a rating, out of so many points. */
  readonly mean?: { readonly value: number; readonly points?: number };
  readonly bars: readonly WallBar[];
  /** Too few have answered for anything to be shown. */
  readonly hidden?: true;
}

export interface Wall {
  readonly round: Pick<Round, 'kind' | 'title' | 'code'>;
  readonly state: WallState;
  /** ISO instant at which it, or its running phase, ends. */
  readonly endsAt?: string;
  /** How many have answered. */
  readonly handedIn: number;
  readonly workshop?: WorkshopWall;
  readonly results: readonly WallResult[];
}

/** Whether the page is there at all. */
export function hasWall({ state, closedAt }: Round, now: Instant): boolean {
  if (state === 'cancelled') return false;
  return state !== 'closed' || closedAt === undefined || msBetween(closedAt, now) < WALL_STAYS_MS;
}

/** The state as it is called on the wall. */
export function wallState({ state, endsAt, closedAt }: Round, now: Instant): WallState {
  if (state === 'prepared' || state === 'paused') return state;
  const end = closedAt ?? endsAt;
  if (end === undefined || isoOf(now) < end) return 'open';
  return msBetween(end, now) < GRACE_MS ? 'last-minute' : 'closed';
}
