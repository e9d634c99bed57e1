// How often people kept what the program suggested: measured, never learnt from.
import { assessmentOf } from '../proposal/assessment.ts';
import type { Proposal } from '../proposal/proposal.ts';

/** What is suggested, in the order it stands on the card. */
export const SUGGESTED_KINDS = ['area', 'need', 'authority', 'extent'] as const;
export type SuggestedKind = (typeof SUGGESTED_KINDS)[number];

export interface KeptOf {
  readonly kept: number;
  /** How often there was a suggestion. */
  readonly of: number;
}

/** By the assessment that counts of each proposal, whatever became of the proposal. */
export function countKept(proposals: readonly Proposal[]): Readonly<Record<SuggestedKind, KeptOf>> {
  const judged = proposals.flatMap((proposal) => assessmentOf(proposal) ?? []);
  const count = (kind: SuggestedKind): KeptOf => {
    const asked = judged.filter(({ suggested }) => suggested?.[kind] !== undefined);
    const kept = asked.filter((one) => one[kind] === one.suggested?.[kind]);
    return { kept: kept.length, of: asked.length };
  };
  return {
    area: count('area'),
    need: count('need'),
    authority: count('authority'),
    extent: count('extent'),
  };
}
