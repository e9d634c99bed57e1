// What the wall shows of a workshop while it runs: made from its notes, drawn by src/pages.
import type { Agreed } from '../proposal/decision.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { HorizonGiven } from '../shared/horizon.ts';
import type { WorkshopPhase } from './workshop.ts';

/** Never a name, unless the workshop shows names. */
export interface WallNote {
  /** Names the note, so that a new one is known from those before it. */
  readonly id: string;
  readonly text: string;
  readonly idea?: string;
  readonly name?: string;
}

export interface WallGroup {
  readonly id: string;
  /** What the oldest note of it says. */
  readonly text: string;
  readonly notes: number;
  /** People behind it; a table counts with its number. */
  readonly people: number;
  readonly like?: ProposalNo;
  /** Only when the vote is over. */
  readonly votes?: number;
}

/** One of the few that are answered. */
export interface WallAnswer {
  readonly id: string;
  readonly text: string;
  readonly votes: number;
  readonly said?: string;
  readonly agreed?: Agreed;
  /** Who follows up, as it was written. */
  readonly who?: string;
  readonly when?: HorizonGiven;
}

export interface WallStation {
  readonly id: string;
  readonly title: string;
  readonly owner?: string;
  /** How many work there in this slot, where that is known. */
  readonly here?: number;
  readonly notes: number;
  /** The newest first, a handful; empty once the vote begins. */
  readonly latest: readonly WallNote[];
  /** Those with most people, or most votes when they may be seen, first; a handful. */
  readonly groups: readonly WallGroup[];
  /** Empty before the vote is over. */
  readonly shortlist: readonly WallAnswer[];
}

export interface WorkshopWall {
  readonly phase: WorkshopPhase;
  readonly slot: number;
  readonly slots: number;
  /** ISO instant at which the running phase ends. */
  readonly endsAt?: string;
  /** How many take part, where that is known. */
  readonly people?: number;
  readonly votesEach: number;
  /** How many have voted. */
  readonly voters: number;
  readonly stations: readonly WallStation[];
}
