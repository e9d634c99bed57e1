// What is typed on the form of a theme, and what can be wrong with it.

export interface TypedTheme {
  readonly name: string;
  readonly text: string;
  readonly lead: string;
}
export type ThemeField = keyof TypedTheme;

export interface ThemeFault {
  readonly field: ThemeField;
  readonly fault:
    | { readonly kind: 'required' }
    | { readonly kind: 'too-long'; readonly max: number }
    | { readonly kind: 'cpr'; readonly shown: readonly string[] }
    /** Another theme has that name. */
    | { readonly kind: 'taken' };
}
