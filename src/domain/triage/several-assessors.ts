// What several assessors say together, when each judges for themselves.
import {
  type Assessment,
  assessmentOf,
  EXTENTS,
  type Extent,
  type Judgement,
  VALUES,
  type Value,
} from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import type { PersonId } from '../shared/ids.ts';

export type Weighed = Pick<Judgement, 'extent' | 'value'>;

/** The latest assessment of each person, in the order they were made. */
export function latestOfEach({ assessments = [] }: Pick<Proposal, 'assessments'>) {
  const latest = new Map<PersonId, Assessment>();
  for (const one of assessments) {
    latest.delete(one.by);
    latest.set(one.by, one);
  }
  return [...latest.values()];
}

/** What one of them judged last. */
export function ownAssessment(
  proposal: Pick<Proposal, 'assessments'>,
  person: PersonId,
): Assessment | undefined {
  return proposal.assessments?.findLast(({ by }) => by === person);
}

/**
 * What counts for the priority: the last assessment; with several assessors the median of everybody's
 * latest. Between two levels, as with two assessors, it is the one in the middle, and of two
 * neighbours the larger extent and the lower value: nothing becomes a quick win by a tie.
 */
export function weighedOf(
  proposal: Pick<Proposal, 'assessments'>,
  several = false,
): Weighed | undefined {
  if (!several) return assessmentOf(proposal);
  const each = latestOfEach(proposal);
  if (each.length === 0) return undefined;
  const extents = each.map(({ extent }) => EXTENTS.indexOf(extent));
  const values = each.map(({ value }) => VALUES.indexOf(value));
  const extent = EXTENTS[Math.ceil(median(extents))];
  const value = VALUES[Math.floor(median(values))];
  return extent && value && { extent, value };
}

/** How many said what, the most said first; only where they do not agree. */
export interface Spread {
  readonly people: number;
  readonly extents: readonly { readonly extent: Extent; readonly count: number }[];
  readonly values: readonly { readonly value: Value; readonly count: number }[];
}

/** Undefined before anybody has assessed it. */
export function spreadOf(proposal: Pick<Proposal, 'assessments'>): Spread | undefined {
  const each = latestOfEach(proposal);
  if (each.length === 0) return undefined;
  const extents = EXTENTS.map((extent) => ({
    extent,
    count: each.filter((one) => one.extent === extent).length,
  }));
  const values = VALUES.map((value) => ({
    value,
    count: each.filter((one) => one.value === value).length,
  }));
  return { people: each.length, extents: said(extents), values: said(values) };
}

function said<T extends { readonly count: number }>(all: readonly T[]): readonly T[] {
  return all.filter(({ count }) => count > 0).toSorted((one, other) => other.count - one.count);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? upper;
  return (lower + upper) / 2;
}
