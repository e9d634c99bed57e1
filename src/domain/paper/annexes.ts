// The annexes of a case in their order: the one that is recommended first, those from elsewhere last.
import type { PaperKind } from './papers.ts';
import { ANNEXES, type Annex, type CaseGiven } from './wanted.ts';

/** Recommended only when it comes along. */
export interface CaseAnnex {
  readonly paper: Annex;
  readonly recommended: boolean;
}

/** What tells of a year's initiatives; the other annexes tell of proposals. */
const OF_PROGRAMMES: readonly Annex[] = ['programme', 'survey'];

/** Those that may come along with a case of this kind. */
export function annexesFor(kind: PaperKind): readonly Annex[] {
  return ANNEXES.filter((one) => OF_PROGRAMMES.includes(one) === (kind === 'programme-case'));
}

export function annexesOf({
  annexes = [],
  recommended,
}: Pick<CaseGiven, 'annexes' | 'recommended'>): readonly CaseAnnex[] {
  return annexes
    .map((paper) => ({ paper, recommended: paper === recommended }))
    .toSorted((one, other) => Number(other.recommended) - Number(one.recommended));
}
