// What the cards about others' proposals are made from.
import type { GivenAnswer } from '../domain/decision/given-answer.ts';
import type { Endorsement } from '../domain/proposal/endorse.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { HorizonGiven } from '../domain/shared/horizon.ts';
import type { DraftId, InitiativeId } from '../domain/shared/ids.ts';
import type { Names } from './names-model.ts';
import type { OthersProposal } from './others-model.ts';

/** What is like a draft, and the words that led to it. */
export type AlikeOffer = (
  | (OthersProposal & { readonly kind: 'proposal' })
  | {
      readonly kind: 'initiative';
      readonly id: InitiativeId;
      readonly title: string;
      readonly horizon?: HorizonGiven;
    }
  /** With an https address. */
  | {
      readonly kind: 'guidance';
      readonly id: string;
      readonly title: string;
      readonly link: string;
    }
) & { readonly shared: readonly string[] };

/** What there is like a draft, before it goes on. */
export interface AlikeView {
  readonly draft: DraftId;
  readonly revision: number;
  /** At most three, one of them guidance. */
  readonly found: readonly AlikeOffer[];
  readonly note?: 'alike-ended' | 'alike-own' | 'alike-full';
  readonly names: Names;
}

/** A person is counted among those who experience it. */
export interface EndorsedReceiptView {
  /** ISO instant. */
  readonly at: string;
  readonly proposal: OthersProposal;
  /** There is no chat with them yet. */
  readonly outOfReach?: true;
  readonly names: Names;
}

/** A draft was settled at once: covered by what is done already, or solved by guidance. */
export interface SettledReceiptView {
  readonly no: ProposalNo;
  readonly how: 'covered' | 'guided';
  /** What settled it. */
  readonly by: string;
  /** There is no chat with them yet. */
  readonly outOfReach?: true;
  /** ISO instant. */
  readonly at: string;
}

/** Somebody else's proposal that the reader experiences too. */
export interface EndorsedView {
  readonly proposal: OthersProposal;
  /** The answer given with the decision. */
  readonly answer?: GivenAnswer;
  readonly endorsement: Endorsement;
  readonly names: Names;
}
