// How a Word template is stored: which one counts in one row, what is in it in others.
import { z } from 'zod/v4';
import { type Fields, makeCodec } from '../codec.ts';

export interface KeptTemplate {
  /** Names the rows that hold its bytes, in this order. */
  readonly revision: string;
  readonly parts: number;
}

export const keptTemplateCodec = makeCodec<KeptTemplate>({
  schema: z.looseObject({
    revision: z.string(),
    parts: z.number(),
  } satisfies Fields<KeptTemplate>),
});
