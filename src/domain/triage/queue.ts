// The queue of those who sort: what is in it, in which order, and what comes after what.
import { assessmentOf } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';
import { FLAG_KINDS, hasFlag } from './flags.ts';
import { isLate, type LateBy } from './late.ts';
import { type Matrix, priorityOf } from './matrix.ts';
import { weighedOf } from './several-assessors.ts';
import { sortedAs } from './sorted-as.ts';

const PARTS = [
  'all',
  'untouched',
  'unassessed',
  'assessed',
  'overdue',
  'mine',
  ...FLAG_KINDS,
] as const;

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

/** By what a proposal has its place. */
export interface Ranking {
  readonly matrix: Matrix;
  /** Several assessors judge it together. */
  readonly several?: boolean;
}

/** For whom, and by what is late, the parts are counted. */
export interface Looking extends LateBy {
  readonly person?: PersonId;
}

/** The wanted part of the queue, ordered by the municipality's matrix. */
export function queueOf(
  proposals: readonly Proposal[],
  filter: QueueFilter,
  by: Ranking & Looking,
): readonly Proposal[] {
  const wanted = (one: Proposal) => isQueued(one) && fits(one, filter, by);
  return proposals.filter(wanted).toSorted((one, other) => compare(one, other, by));
}

/** The one to show after another, which may have left the queue. */
export function following(
  queue: readonly Proposal[],
  after: Proposal,
  by: Ranking,
): Proposal | undefined {
  return queue.find((one) => compare(one, after, by) > 0);
}

export interface FilterCount {
  readonly filter: QueueFilter;
  readonly count: number;
}

/** How many there are in each part: those by what is to be done, then the areas that have any. */
export function countQueue(proposals: readonly Proposal[], by: Looking): readonly FilterCount[] {
  const queued = proposals.filter(isQueued);
  const parts = PARTS.map((filter) => ({
    filter,
    count: queued.filter((one) => fits(one, filter, by)).length,
  }));
  const areas = new Map<QueueFilter, number>();
  for (const area of queued.flatMap((one) => sortedAs(one).areas)) {
    areas.set(`area:${area}`, (areas.get(`area:${area}`) ?? 0) + 1);
  }
  return [...parts, ...[...areas].map(([filter, count]) => ({ filter, count }))];
}

function fits(proposal: Proposal, filter: QueueFilter, by: Looking): boolean {
  const flag = FLAG_KINDS.find((kind) => kind === filter);
  if (flag !== undefined) return hasFlag(proposal, flag);
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
      return isLate(proposal, by);
    case 'mine':
      return by.person !== undefined && proposal.assignee === by.person;
    default:
      return sortedAs(proposal).areas.includes(areaOf(filter) ?? '');
  }
}

/** Quick wins wait for nobody; then what is not judged at all, then the rest by priority. */
const RANKS = { 'quick-win': 0, unassessed: 1, plan: 2, 'when-time': 3, later: 4 } as const;

/** By rank; of equals the oldest first. */
function compare(one: Proposal, other: Proposal, by: Ranking): number {
  return (
    rankOf(one, by) - rankOf(other, by) ||
    byText(one.receivedAt, other.receivedAt) ||
    byText(one.no, other.no)
  );
}

function rankOf(proposal: Proposal, { matrix, several }: Ranking): number {
  const judged = weighedOf(proposal, several);
  return RANKS[judged === undefined ? 'unassessed' : priorityOf(judged, matrix)];
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
