// Subjects of KLE, the numbering of municipal cases: a municipality loads its own, none comes along.
import { readCaseNumber } from './case-number.ts';

export interface KleSubject {
  /** `85.11.06` */
  readonly number: string;
  readonly title: string;
}

/** What the subject of a case number is called, or that it is not among those loaded. */
export type CaseSubject =
  | { readonly number: string; readonly title: string }
  | { readonly number: string; readonly title?: undefined };

/** As many as are kept, a good deal more than there are; and the longest title, in characters. */
export const MOST_SUBJECTS = 5_000;
export const SUBJECT_TITLE_MAX = 100;

const NUMBER = /^\d{2}\.\d{2}\.\d{2}$/;
const GROUP = /^\d{2}(?:\.\d{2})?$/;

/** Reads the number of a subject; `group` for one of the two levels above, undefined for neither. */
export function readKleNumber(typed: string): string | 'group' | undefined {
  const number = typed.replace(/\s+/gu, '');
  if (NUMBER.test(number)) return number;
  return GROUP.test(number) ? 'group' : undefined;
}

/** The number of the subject a case number opens with; undefined when it is no case number of KLE. */
export function subjectNumberOf(caseNumber: string): string | undefined {
  const read = readCaseNumber(caseNumber);
  return read?.form === 'kle' ? read.text.slice(0, '85.11.06'.length) : undefined;
}
