// What the cards that add to a proposal or withdraw it are made from.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Supplement } from '../domain/proposal/proposal.ts';
import type { DraftId } from '../domain/shared/ids.ts';

export interface SupplementView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly question?: Supplement;
  /** Answered for a proposer who left: the proposal is not theirs to see. */
  readonly standsIn?: true;
  readonly press: string;
  /** The loose chat text it was begun with. */
  readonly draft?: DraftId;
  /** What was typed, when it must be shown again, and why. */
  readonly typed?: string;
  readonly problem?: {
    readonly kind: 'required' | 'too-long' | 'full' | 'cpr';
    readonly shown?: readonly string[];
  };
}

export interface WithdrawConfirmView {
  readonly no: ProposalNo;
  readonly title: string;
  readonly version: number;
}
