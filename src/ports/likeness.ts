// What we need done to find proposals about the same thing as a text.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Proposal } from '../domain/proposal/proposal.ts';
import type { TenantId } from '../domain/shared/ids.ts';

/** A word both texts have, as it stands in each: one may be part of the other, or another form. */
export interface SharedWord {
  readonly mine: string;
  readonly theirs: string;
}

export interface AlikeText {
  readonly no: ProposalNo;
  /** From 0 to 1; what is below the threshold is not found at all. */
  readonly score: number;
  /** What led to it, the most telling first. */
  readonly shared: readonly SharedWord[];
}

/** Some other text than a proposal, by an id of its own. */
export interface OtherText {
  readonly id: string;
  readonly text: string;
}

export interface AlikeOther extends Pick<AlikeText, 'score' | 'shared'> {
  readonly id: string;
}

export interface LikenessQuery {
  readonly text: string;
  /** Others are passed over. */
  readonly may: (proposal: Proposal) => boolean;
  /** At most so many are wanted. */
  readonly most: number;
}

export interface Likeness {
  /**
   * The proposals most like the text, best first; none when nothing is like it. `proposals` is all
   * there is; what changed since the last call is taken in first.
   */
  find(
    tenant: TenantId,
    proposals: readonly Proposal[],
    query: LikenessQuery,
  ): Promise<readonly AlikeText[]>;
  /**
   * The same among some hundreds of other texts, their words weighed by how rare they are in the
   * proposals last taken in. What is less alike than `least`, from 0 to 1, is not found.
   */
  among(
    tenant: TenantId,
    others: readonly OtherText[],
    query: { readonly text: string; readonly least?: number },
  ): Promise<readonly AlikeOther[]>;
}
