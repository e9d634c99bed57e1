// What we need rewritten wherever words of a proposal were copied to, apart from its own rows.
import type { Content } from '../domain/delivery/message.ts';
import type { Draft } from '../domain/proposal/draft.ts';
import type { TenantId } from '../domain/shared/ids.ts';

/** How copies are written anew; what is rewritten already must come out the same. */
export interface CopyRewrite {
  readonly content: (one: Content) => Content;
  /** `dropped` where the draft is to go. */
  readonly draft: (one: Draft) => Draft | 'dropped';
}

export interface CopiesSeen {
  /** Rows that were written anew, or would be. */
  readonly changed: number;
  /** Messages that are being sent right now, which nobody else may write. */
  readonly busy: number;
}

export interface CopyStore {
  /**
   * Goes through drafts begun in these years, posted digests, messages that wait, and the ledger, in
   * the order in which one is made of the other. Stopped anywhere, a repetition does the rest. With
   * `only: 'count'` nothing is written.
   */
  rewrite(
    tenant: TenantId,
    by: CopyRewrite,
    how: { readonly years: readonly number[]; readonly only?: 'count' },
  ): Promise<CopiesSeen>;
}
