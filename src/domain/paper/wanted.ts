// What somebody wants on paper: which paper, narrowed down to what, and what a case is about.
import type { ProposalNo } from '../proposal/number.ts';
import type { RoundId } from '../shared/ids.ts';
import type { PaperKind } from './papers.ts';

/** How a case is built: the order and names of its parts. `own` is the municipality's own. */
export const SKELETONS = ['copenhagen', 'herning', 'albertslund', 'ballerup', 'own'] as const;
export type Skeleton = (typeof SKELETONS)[number];

/** What the forum is asked for. */
export const MATTERS = ['orientation', 'discussion', 'decision', 'status'] as const;
export type Matter = (typeof MATTERS)[number];

/** Papers of ours that may come along with a case, made with it. */
export const ANNEXES = [
  'overview',
  'catalogue',
  'status',
  'counts',
  'programme',
  'survey',
] as const;
export type Annex = (typeof ANNEXES)[number];

/** What is known of a case beforehand; what is empty is left open in the paper. */
export interface CaseGiven {
  readonly skeleton: Skeleton;
  readonly matter: Matter;
  readonly title: string;
  readonly caseNumber: string;
  readonly caseworker: string;
  readonly annexes?: readonly Annex[];
  /** The one that members are advised to read. */
  readonly recommended?: Annex;
  /** Annexes that come from elsewhere, by their names. */
  readonly ownAnnexes?: readonly string[];
  /** Those alone that lie with the forum or were handled there. */
  readonly only?: 'forum';
}

/** All that narrows a paper down; everything when empty. */
export interface PaperScope {
  /** A day, `2026-01-01`. */
  readonly since?: string;
  /** Id of an area, and of a forum. */
  readonly area?: string;
  readonly forum?: string;
  /** A collection, workshop or survey. */
  readonly round?: RoundId;
  /** Under themes; under areas when absent. */
  readonly grouping?: 'theme';
  readonly year?: number;
  readonly proposal?: ProposalNo;
}

export interface PaperWanted {
  readonly kind: PaperKind;
  readonly scope: PaperScope;
  /** Of cases alone. */
  readonly case?: CaseGiven;
}
