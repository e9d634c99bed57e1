// What the cards about others' proposals are made from.
import type { GivenAnswer } from '../domain/decision/given-answer.ts';
import type { Endorsement } from '../domain/proposal/endorse.ts';
import type { DraftId } from '../domain/shared/ids.ts';
import type { OthersProposal } from './others-model.ts';
import type { Names } from './view-models.ts';

/** Others' proposals like a draft, before it goes on. */
export interface AlikeView {
  readonly draft: DraftId;
  readonly revision: number;
  /** At most three, and the words that led to each. */
  readonly found: readonly (OthersProposal & { readonly shared: readonly string[] })[];
  readonly note?: 'alike-ended' | 'alike-own';
  readonly names: Names;
}

/** A person is counted among those who experience it. */
export interface EndorsedReceiptView {
  /** ISO instant. */
  readonly at: string;
  readonly proposal: OthersProposal;
  readonly names: Names;
}

/** Somebody else's proposal that the reader experiences too. */
export interface EndorsedView {
  readonly proposal: OthersProposal;
  /** The answer given with the decision. */
  readonly answer?: GivenAnswer;
  readonly endorsement: Endorsement;
  readonly names: Names;
}
