// What is told once a year: what came of it since the last report, and what comes next.
import { INITIATIVE_STATES } from '../initiative/initiative.ts';
import { dayOf } from '../shared/time.ts';
import { byFocus, type FocusGroup } from './programme.ts';
import { type StatusSince, statusSince } from './status-since.ts';
import type { PaperInitiative, PaperStock } from './stock.ts';

export interface YearReport {
  readonly status: StatusSince;
  /** How many proposals came in since then. */
  readonly received: number;
  /** Done since then, in the order in which that was reported. */
  readonly done: readonly PaperInitiative[];
  /** What is worked on from now on, by focus area. */
  readonly next: readonly FocusGroup[];
  /** What somebody released, newest proposals first. */
  readonly examples: readonly string[];
}

const MOST_EXAMPLES = 3;

/** The yearly report of everything in the stock. */
export function yearReport(
  stock: Pick<PaperStock, 'wanted' | 'on' | 'proposals' | 'initiatives'>,
): YearReport {
  const { proposals, initiatives } = stock;
  const status = statusSince(stock);
  const doneOf = (one: PaperInitiative) => (one.state === 'done' ? (one.doneAt ?? '') : '');
  return {
    status,
    received: proposals.filter((one) => dayOf(one.receivedAt) >= status.since).length,
    done: initiatives
      .filter((one) => doneOf(one) !== '' && dayOf(doneOf(one)) >= status.since)
      .toSorted((one, other) => (doneOf(one) < doneOf(other) ? -1 : 1)),
    next: byFocus(initiatives.filter(({ state }) => !INITIATIVE_STATES[state].over)),
    examples: proposals
      .toReversed()
      .flatMap(({ example }) => example ?? [])
      .slice(0, MOST_EXAMPLES),
  };
}
