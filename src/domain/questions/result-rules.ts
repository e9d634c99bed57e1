// What a question set says of its results before anybody has answered: how private, and which tables.

/**
 * `named` shows who said what; `confidential` stores who, and shows it in no result; `anonymous`
 * never stores who together with an answer.
 */
export const PRIVACIES = ['named', 'confidential', 'anonymous'] as const;
export type Privacy = (typeof PRIVACIES)[number];

/** Everybody together, or split by one thing; never crossed. */
export const RESULT_TABLES = ['overall', 'department', 'unit-type'] as const;
export type ResultTable = (typeof RESULT_TABLES)[number];

/** How private a round of the set is unless whoever starts it says otherwise. */
export function privacyOf({ privacy = 'confidential' }: { readonly privacy?: Privacy }): Privacy {
  return privacy;
}

/** The tables there are, in the order they are shown. */
export function tablesOf({
  tables = ['overall'],
}: {
  readonly tables?: readonly ResultTable[];
}): readonly ResultTable[] {
  return RESULT_TABLES.filter((table) => tables.includes(table));
}
