// The queue of those who sort: what is in it, in which order, and what comes after what.
import { assessmentOf } from '../proposal/assessment.ts';
import { isOverdue } from '../proposal/overdue.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { type Matrix, priorityOf } from './matrix.ts';
import { sortedAs } from './sorted-as.ts';

const PARTS = ['all', 'untouched', 'unassessed', 'assessed', 'overdue'] as const;

/** A part of the queue: by what is to be done, or one area's (`area:it`). */
export type QueueFilter = (typeof PARTS)[number] | `area:${string}`;

/** Reads a filter as a card carries it; the whole queue when it is none. */
export function readFilter(text: string): QueueFilter {
  const area = areaOf(text);
  return area === undefined ? (PARTS.find((part) => part === text) ?? 'all') : `area:${area}`;
}

/** The area of a filter that is one. */
export function areaOf(filter: string): string | undefined {
  return filter.startsWith('area:') ? filter.slice('area:'.length) : undefined;
}

/** True for what nobody has decided, sent on or asked about. */
export function isQueued({ status }: Proposal): boolean {
  return status === 'received' || status === 'assessing';
}

/** The wanted part of the queue, ordered by the municipality's matrix; `today` is a day, `2026-12-07`. */
export function queueOf(
  proposals: readonly Proposal[],
  filter: QueueFilter,
  by: { readonly today: string; readonly matrix: Matrix },
): readonly Proposal[] {
  const wanted = (one: Proposal) => isQueued(one) && fits(one, filter, by.today);
  return proposals.filter(wanted).toSorted((one, other) => compare(one, other, by.matrix));
}

/** The one to show after another, which may have left the queue. */
export function following(
  queue: readonly Proposal[],
  after: Proposal,
  matrix: Matrix,
): Proposal | undefined {
  return queue.find((one) => compare(one, after, matrix) > 0);
}

export interface FilterCount {
  readonly filter: QueueFilter;
  readonly count: number;
}

/** How many there are in each part: those by what is to be done, then the areas that have any. */
export function countQueue(proposals: readonly Proposal[], today: string): readonly FilterCount[] {
  const queued = proposals.filter(isQueued);
  const parts = PARTS.map((filter) => ({
    filter,
    count: queued.filter((one) => fits(one, filter, today)).length,
  }));
  const areas = new Map<QueueFilter, number>();
  for (const area of queued.flatMap((one) => sortedAs(one).areas)) {
    areas.set(`area:${area}`, (areas.get(`area:${area}`) ?? 0) + 1);
  }
  return [...parts, ...[...areas].map(([filter, count]) => ({ filter, count }))];
}

function fits(proposal: Proposal, filter: QueueFilter, today: string): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'untouched':
      return proposal.status === 'received';
    case 'unassessed':
      return assessmentOf(proposal) === undefined;
    case 'assessed':
      return assessmentOf(proposal) !== undefined;
    case 'overdue':
      return isOverdue(proposal, today);
    default:
      return sortedAs(proposal).areas.includes(areaOf(filter) ?? '');
  }
}

/** Quick wins wait for nobody; then what is not judged at all, then the rest by priority. */
const RANKS = { 'quick-win': 0, unassessed: 1, plan: 2, 'when-time': 3, later: 4 } as const;

/** By rank; of equals the oldest first. */
function compare(one: Proposal, other: Proposal, matrix: Matrix): number {
  return (
    rankOf(one, matrix) - rankOf(other, matrix) ||
    byText(one.receivedAt, other.receivedAt) ||
    byText(one.no, other.no)
  );
}

function rankOf(proposal: Proposal, matrix: Matrix): number {
  const judged = assessmentOf(proposal);
  return RANKS[judged === undefined ? 'unassessed' : priorityOf(judged, matrix)];
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
