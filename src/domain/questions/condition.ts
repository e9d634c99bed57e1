// When a question, page or notice applies, judged by the answers given so far.

/** Exactly one of the forms; `question` names an earlier question. */
export type Condition =
  | { readonly question: string; readonly is: string | number }
  | { readonly question: string; readonly isNot: string | number }
  | { readonly question: string; readonly contains: string }
  | { readonly question: string; readonly answered: boolean }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };
