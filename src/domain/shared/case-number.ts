// Case numbers as municipalities write them; any other way is let through with a hint.

/** Longest case number that is kept, in characters. */
export const CASE_NUMBER_MAX = 40;

/** `kle` opens with subject and facet, `serial` with its year, `journal` is short with its year first. */
export type CaseNumberForm = 'kle' | 'serial' | 'journal';

export interface CaseNumber {
  /** As it is usually written: without spaces around its signs, the facet in capitals. */
  readonly text: string;
  /** Absent for a form we do not know, which is no mistake. */
  readonly form?: CaseNumberForm;
}

/**
 * Each form with an example: `85.11.06-P20-1-25` (subject, facet of a letter and two digits or `000`,
 * running number, year), `2024-0024277` and `17/6716`.
 */
const FORMS: readonly (readonly [CaseNumberForm, RegExp])[] = [
  ['kle', /^\d{2}\.\d{2}\.\d{2}-(?:[A-ZÆØÅ]\d{2}|000)-\d{1,6}-\d{2}$/],
  ['serial', /^(?:19|20)\d{2}-\d{4,8}$/],
  ['journal', /^\d{2}\/\d{1,6}$/],
];

/** Reads a case number; undefined for an empty text. Nothing is refused: systems differ. */
export function readCaseNumber(typed: string): CaseNumber | undefined {
  const bare = typed.trim().replace(/\s+/gu, ' ');
  if (bare === '') return undefined;
  const tight = bare
    .replace(/\s*([-–./])\s*/gu, '$1')
    .replaceAll('–', '-')
    .toLocaleUpperCase('da');
  const form = FORMS.find(([, fits]) => fits.test(tight))?.[0];
  return form === undefined ? { text: bare } : { text: tight, form };
}

/** True for a number that was typed in a form we do not know: worth a word, never a refusal. */
export function isOtherForm(typed: string): boolean {
  const number = readCaseNumber(typed);
  return number !== undefined && number.form === undefined;
}
