// The board of a round: the one message in its place that is edited while people answer.
import type { RoundId, TenantId } from '../shared/ids.ts';
import { type Instant, isoOf, msBetween } from '../shared/time.ts';
import type { Round, RoundState } from './round.ts';
import type { WorkshopPhase } from './workshop.ts';

/** It is edited at most this often. */
export const BOARD_EVERY_MS = 3_000;

/** What stands on it; two that are alike need no edit. */
export interface BoardFigures {
  readonly state: RoundState;
  readonly handedIn: number;
  readonly endsAt?: string;
  /** Of a workshop. */
  readonly phase?: WorkshopPhase;
  readonly slot?: number;
  readonly slots?: number;
  readonly voters?: number;
  readonly notes?: number;
}

export interface Board {
  readonly tenant: TenantId;
  readonly round: RoundId;
  readonly figures: BoardFigures;
  /** The wording of its message, from 1. */
  readonly wording: number;
  /** ISO instant of the latest wording. */
  readonly at: string;
}

/** The first wording, said when the round opens. */
export function firstBoard(round: Round, now: Instant): Board {
  const { tenant, id } = round;
  return { tenant, round: id, figures: boardFigures(round, 0), wording: 1, at: isoOf(now) };
}

/** What is to stand on it when so many have handed in. */
export function boardFigures({ state, endsAt, workshop }: Round, handedIn: number): BoardFigures {
  return {
    state,
    handedIn,
    ...(endsAt !== undefined && { endsAt }),
    ...(workshop !== undefined && { phase: workshop.phase, slot: workshop.slot }),
  };
}

/** The next wording, or undefined when nothing has changed or the last one is too young. */
export function nextBoard(board: Board, figures: BoardFigures, now: Instant): Board | undefined {
  if (JSON.stringify(figures) === JSON.stringify(board.figures)) return undefined;
  if (msBetween(board.at, now) < BOARD_EVERY_MS) return undefined;
  return { ...board, figures, wording: board.wording + 1, at: isoOf(now) };
}
