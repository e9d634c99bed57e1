// The annexes of a case in their order: the one that is recommended first, those from elsewhere last.
import type { Annex, CaseGiven } from './wanted.ts';

/** Recommended only when it comes along. */
export interface CaseAnnex {
  readonly paper: Annex;
  readonly recommended: boolean;
}

export function annexesOf({
  annexes = [],
  recommended,
}: Pick<CaseGiven, 'annexes' | 'recommended'>): readonly CaseAnnex[] {
  return annexes
    .map((paper) => ({ paper, recommended: paper === recommended }))
    .toSorted((one, other) => Number(other.recommended) - Number(one.recommended));
}
