// How many of those who were asked have answered.
import { percentOf } from './share.ts';

export interface ResponseRate {
  readonly answered: number;
  readonly asked: number;
  /** Whole percent for the screen; absent when nobody was asked. */
  readonly percent?: number;
}

/** The rate is of people, not of answers to one question. */
export function responseRate({
  answered,
  asked,
}: Pick<ResponseRate, 'answered' | 'asked'>): ResponseRate {
  const percent = percentOf({ count: answered, n: asked });
  return { answered, asked, ...(percent !== undefined && { percent }) };
}
