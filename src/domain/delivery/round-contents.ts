// What is said of a round in its own place: the entrance people answer from, and the board below it.

import type { Privacy } from '../questions/result-rules.ts';
import type { ResultPage } from '../results/result-page.ts';
import type { BoardFigures } from '../round/board.ts';
import type { RoundKind } from '../round/round.ts';
import type { RoundId } from '../shared/ids.ts';

/** Never edited while people can answer: an edit wipes what they have half typed. */
export interface RoundEntrance {
  readonly kind: 'round-entrance';
  readonly round: RoundId;
  readonly what: RoundKind;
  readonly title: string;
  readonly privacy: Privacy;
  readonly state: 'open' | 'paused' | 'closed' | 'cancelled';
  /** Names of the stations of a workshop. */
  readonly stations?: readonly string[];
  /** Leads to it from a personal chat. */
  readonly code?: string;
  /** The same to one person, in their own chat. */
  readonly own?: true;
}

export interface RoundBoard {
  readonly kind: 'round-board';
  readonly round: RoundId;
  readonly what: RoundKind;
  readonly title: string;
  readonly figures: BoardFigures;
  /** Leads to it from a personal chat. */
  readonly code?: string;
  /** Results can be seen while it runs. */
  readonly live?: true;
}

/** To somebody who wants to make something a proposal; it says nothing of any round. */
export interface WriteProposal {
  readonly kind: 'write-proposal';
}

/** What it came to: everybody together, the first page. */
export interface RoundResult {
  readonly kind: 'round-result';
  readonly page: ResultPage;
}

/** To whoever leads a round, in their own chat: the way to its control. */
export interface RoundLead {
  readonly kind: 'round-lead';
  readonly round: RoundId;
  readonly what: RoundKind;
  readonly title: string;
}

/** To whoever was chosen to lead a round with its host, or is so no more. */
export interface CoHostTold {
  readonly kind: 'co-host';
  readonly round: RoundId;
  readonly what: RoundKind;
  readonly title: string;
  /** False when they were taken off again. */
  readonly leads: boolean;
  /** Name of whoever chose it. */
  readonly by: string;
}

export type RoundContent =
  | CoHostTold
  | RoundLead
  | RoundResult
  | WriteProposal
  | RoundEntrance
  | RoundBoard;
