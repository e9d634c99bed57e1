// What is typed on the forms of an initiative, and what can be wrong with it.

export interface TypedInitiative {
  readonly title: string;
  readonly what: string;
  readonly improvement: string;
  readonly state: string;
  readonly horizon: string;
  readonly lead: string;
  readonly why: string;
  /** Id of an area; asked for once, when it is made. */
  readonly area: string;
  /** Numbers of proposals, with anything between them. */
  readonly proposals: string;
}
export type InitiativeField = keyof TypedInitiative;

export interface InitiativeFault {
  readonly field: InitiativeField;
  readonly fault:
    | { readonly kind: 'required' }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] }
    /** No time we understand, or one that has passed. */
    | { readonly kind: 'no-time' | 'past' }
    /** Nothing that can be chosen here. */
    | { readonly kind: 'not-here' }
    /** No proposals of ours, or not theirs to answer. */
    | { readonly kind: 'no-proposals'; readonly typed: string };
}
