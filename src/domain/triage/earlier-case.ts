// What people decided about an earlier proposal, as it speaks for how an alike one may be sorted.
import { assessmentOf, type Judgement } from '../proposal/assessment.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { weighedOf } from './several-assessors.ts';

export interface EarlierCase {
  readonly no: ProposalNo;
  /** How like it is, above 0 and up to 1. */
  readonly score: number;
  readonly judged: Judged;
}

type Judged = Pick<Judgement, 'area' | 'need' | 'authority' | 'extent'>;

/** An earlier proposal that speaks for an answer. */
export interface CaseVote {
  readonly no: ProposalNo;
  /** In the measure of the words. */
  readonly weight: number;
}

/** One just the same says as much as a telling word; what is half as like, a quarter of it. */
const SAME = 4;

/** What counts of the assessments of a proposal; undefined before anybody has assessed it. */
export function judgedOf(proposal: Proposal, several: boolean): Judged | undefined {
  const judged = assessmentOf(proposal);
  const weighed = weighedOf(proposal, several);
  return judged && weighed && { ...judged, extent: weighed.extent };
}

/** Those that were judged so, in the order given. */
export function votesFor(
  cases: readonly EarlierCase[],
  { part, is }: { readonly part: keyof Judged; readonly is: string },
): readonly CaseVote[] {
  return cases
    .filter(({ judged }) => judged[part] === is)
    .map(({ no, score }) => ({ no, weight: SAME * score ** 2 }));
}
