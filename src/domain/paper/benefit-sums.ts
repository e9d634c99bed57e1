// What several initiatives give together: estimated and measured apart, time and hassle apart.
import type { Benefit } from '../initiative/initiative.ts';
import type { PaperProposal } from './paper-proposal.ts';
import { answers } from './promises.ts';
import type { PaperInitiative } from './stock.ts';

/** A sum, and of how many initiatives it is known. */
export interface Sum {
  readonly sum: number;
  readonly of: number;
}

export interface BasisSums {
  /** Hours and kroner a year. */
  readonly hours: Sum;
  readonly kr: Sum;
}

export interface BenefitSums {
  readonly expected: Readonly<Record<Benefit['basis'], BasisSums>>;
  /** The latest that is known of each. */
  readonly realised: Readonly<Record<Benefit['basis'], BasisSums>>;
  /** Means from 1 to 5, of those initiatives alone of which both are known. */
  readonly hassle?: { readonly before: number; readonly after: number; readonly of: number };
}

/** The sums of these initiatives; hassle before is what was said in the proposals they answer. */
export function benefitSums(
  initiatives: readonly PaperInitiative[],
  proposals: readonly PaperProposal[],
): BenefitSums {
  const hassle = hassleOf(initiatives, proposals);
  return {
    expected: byBasis(initiatives.flatMap(({ expected }) => expected ?? [])),
    realised: byBasis(initiatives.flatMap((one) => latestBenefit(one) ?? [])),
    ...(hassle && { hassle }),
  };
}

/** What is known last of what came of it. */
export function latestBenefit({
  realised,
}: Pick<PaperInitiative, 'realised'>): Benefit | undefined {
  return realised.toSorted((one, other) => other.after - one.after)[0];
}

function byBasis(benefits: readonly Benefit[]): Readonly<Record<Benefit['basis'], BasisSums>> {
  const sums = (wanted: Benefit['basis']): BasisSums => {
    const those = benefits.filter(({ basis }) => basis === wanted);
    return {
      hours: sumOf(those.map(({ hoursAYear }) => hoursAYear)),
      kr: sumOf(those.map(({ kr }) => kr)),
    };
  };
  return { estimated: sums('estimated'), measured: sums('measured') };
}

function sumOf(values: readonly (number | undefined)[]): Sum {
  const known = values.filter((value) => value !== undefined);
  return { sum: known.reduce((sum, value) => sum + value, 0), of: known.length };
}

function hassleOf(initiatives: readonly PaperInitiative[], proposals: readonly PaperProposal[]) {
  const pairs = initiatives.flatMap((one) => {
    const after = latestBenefit(one)?.hassle;
    const before = mean(
      proposals.filter((proposal) => answers(one, proposal)).flatMap(({ hassle }) => hassle ?? []),
    );
    return before === undefined || after === undefined ? [] : [{ before, after }];
  });
  const before = mean(pairs.map((one) => one.before));
  const after = mean(pairs.map((one) => one.after));
  if (before === undefined || after === undefined) return undefined;
  return { before, after, of: pairs.length };
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined;
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
