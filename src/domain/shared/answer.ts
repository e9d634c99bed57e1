// What a person can answer to a question, whatever the question's kind.

/** An amount with the unit it was given in, such as 3 days. */
export interface Amount {
  readonly amount: number;
  readonly unit: string;
}

/**
 * Text, choice id, date or horizon as a string; a number or rating; ids of several choices; several
 * ratings under one heading by item id; an amount with its unit. A value that could not be read as
 * its kind stays the string that was typed, so that it can be shown again beside the error.
 */
export type Answer =
  | string
  | number
  | readonly string[]
  | Amount
  | Readonly<Record<string, number | string>>;

/** Answers by question id, or by the field they fill once handed in. */
export type Answers = Readonly<Record<string, Answer>>;

/** A question set as it was when somebody began to answer it. */
export interface SetRef {
  readonly id: string;
  readonly version: number;
}

/** True for ids of several choices or votes. */
export function isSeveral(answer: Answer | undefined): answer is readonly string[] {
  return Array.isArray(answer);
}

/** True for what has named parts: an amount with its unit, or several ratings. */
export function hasParts(
  answer: Answer | undefined,
): answer is Amount | Readonly<Record<string, number | string>> {
  return typeof answer === 'object' && !isSeveral(answer);
}
