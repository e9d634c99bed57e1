// What is said on the way to the records system, in English.
import type { journalling as da } from '../da/journalling.ts';

export const journalling: typeof da = {
  title: (no) => `Records: ${no}`,
  lead: 'Make a package for the records system, and write the number here once it is filed.',
  label: 'Journal number',
  help: 'For instance 85.11.06-P20-1-26, 2026-0024277 or 26/1412.',
  otherForm: 'The number is unlike those we know. That is fine if it is how you write it.',
  save: 'Save the number',
  package: 'Make the package',
  tooLong: (max) => `It is too long. There is room for ${max} characters.`,
  changed: 'A colleague wrote another number meanwhile. Look it through, and then save.',
  done: (no) => `The journal number is saved on ${no}`,
  line: (number) => `Journal number ${number}`,
};
