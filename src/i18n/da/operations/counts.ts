// Messages and people in figures, in Danish.
import { number } from '../../numbers.ts';

/** Nothing is counted further than this. */
const MOST_COUNTED = 1_000;

const counted = (count: number) =>
  count >= MOST_COUNTED ? `mindst ${number('da', MOST_COUNTED)}` : String(count);

export const messages = (count: number) =>
  count === 1 ? '1 besked' : `${counted(count)} beskeder`;

export const people = (count: number) =>
  count === 1 ? '1 person' : `${number('da', count)} personer`;
