// An assessment as it was chosen and typed on its card, and what can be wrong with it.

/** Codes as chosen, an empty text where nothing is; the note as typed. */
export interface TypedJudgement {
  readonly area: string;
  readonly need: string;
  readonly authority: string;
  readonly extent: string;
  readonly value: string;
  readonly note: string;
}

export type JudgementFault =
  | { readonly field: 'extent' | 'value' | 'authority' | 'area'; readonly kind: 'required' }
  | { readonly field: 'area'; readonly kind: 'no-owner' }
  | { readonly field: 'note'; readonly kind: 'too-long'; readonly max: number }
  | { readonly field: 'note'; readonly kind: 'cpr'; readonly shown: readonly string[] }
  /** There is no room for one more assessment. */
  | { readonly field: 'note'; readonly kind: 'full' };
