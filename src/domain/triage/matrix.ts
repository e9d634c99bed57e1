// From value and extent to a priority, by a table: the same input gives the same priority, whoever asks.
import type { Extent, Judgement, Value } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { OPEN_STATUSES } from '../proposal/status.ts';
import { weighedOf } from './several-assessors.ts';

/** In the order they are to be taken. */
export const PRIORITIES = ['quick-win', 'plan', 'when-time', 'later'] as const;
export type Priority = (typeof PRIORITIES)[number];

/** A priority for each value and extent. */
export type Matrix = Readonly<Record<Value, Readonly<Record<Extent, Priority>>>>;

/** What holds until the municipality changes it. */
export const MATRIX = {
  high: { small: 'quick-win', medium: 'plan', large: 'plan' },
  medium: { small: 'quick-win', medium: 'plan', large: 'later' },
  low: { small: 'when-time', medium: 'later', large: 'later' },
} as const satisfies Matrix;

/** The cell of the municipality's matrix. */
export function priorityOf(
  { value, extent }: Pick<Judgement, 'value' | 'extent'>,
  matrix: Matrix,
): Priority {
  return matrix[value][extent];
}

/** How many open proposals lie in each cell, and how many nobody has assessed. */
export interface MatrixCounts {
  readonly cells: Readonly<Record<Value, Readonly<Record<Extent, number>>>>;
  readonly assessed: number;
  readonly unassessed: number;
}

/** Counts every open proposal once, where `several` assessors together put it. */
export function countMatrix(proposals: readonly Proposal[], several = false): MatrixCounts {
  const open = proposals.filter(({ status }) => OPEN_STATUSES.includes(status));
  const judged = open.flatMap((proposal) => weighedOf(proposal, several) ?? []);
  return {
    cells: { high: rowOf('high'), medium: rowOf('medium'), low: rowOf('low') },
    assessed: judged.length,
    unassessed: open.length - judged.length,
  };

  function rowOf(value: Value): Readonly<Record<Extent, number>> {
    const row = judged.filter((one) => one.value === value);
    const count = (extent: Extent) => row.filter((one) => one.extent === extent).length;
    return { small: count('small'), medium: count('medium'), large: count('large') };
  }
}
