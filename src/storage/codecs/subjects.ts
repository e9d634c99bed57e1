// How titles of KLE subjects are stored: all of them in one row.
import { z } from 'zod/v4';
import { type Fields, makeCodec } from '../codec.ts';

export interface Subjects {
  readonly titles: readonly (readonly [number: string, title: string])[];
}

export const subjectsCodec = makeCodec<Subjects>({
  schema: z.looseObject({
    titles: z.array(z.tuple([z.string(), z.string()])),
  } satisfies Fields<Subjects>),
});
