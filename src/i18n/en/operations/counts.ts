// Messages and people in figures, in English.
import { number } from '../../numbers.ts';

/** Nothing is counted further than this. */
const MOST_COUNTED = 1_000;

const counted = (count: number) =>
  count >= MOST_COUNTED ? `at least ${number('en', MOST_COUNTED)}` : String(count);

export const messages = (count: number) =>
  count === 1 ? '1 message' : `${counted(count)} messages`;

export const people = (count: number) =>
  count === 1 ? '1 person' : `${number('en', count)} people`;
