// Proposals counted, in English.
import { number } from '../../../numbers.ts';

/** `one proposal`, `31 proposals`. */
export function some(count: number): string {
  return count === 1 ? 'one proposal' : `${number('en', count)} proposals`;
}

/** `the simplification proposal`, `the 31 simplification proposals`. */
export function the(count: number): string {
  return count === 1
    ? 'the simplification proposal'
    : `the ${number('en', count)} simplification proposals`;
}

/** `1 workplace`, `12 workplaces`. */
export function workplaces(count: number): string {
  return `${number('en', count)} ${count === 1 ? 'workplace' : 'workplaces'}`;
}

/** `is` for one, else `are`. */
export function are(count: number): string {
  return count === 1 ? 'is' : 'are';
}
