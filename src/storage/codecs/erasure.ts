// How it is stored what was erased.
import { z } from 'zod/v4';
import type {
  ErasedPerson,
  HiddenText,
  HiddenTexts,
  KnownAs,
} from '../../domain/people/erasure.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

export const erasedPersonCodec = makeCodec<ErasedPerson>({
  schema: z.looseObject({
    kind: z.literal('person'),
    person: idOf<PersonId>(),
    at: z.string(),
    known: z
      .looseObject({ name: z.string(), mail: z.string().optional() } satisfies Fields<KnownAs>)
      .optional(),
    doneAt: z.string().optional(),
  } satisfies Fields<ErasedPerson>),
});

export const hiddenTextsCodec = makeCodec<HiddenTexts>({
  schema: z.looseObject({
    kind: z.literal('texts'),
    operation: z.string(),
    at: z.string(),
    about: z.string(),
    texts: z.array(
      z.looseObject({
        length: z.number(),
        hash: z.string(),
        places: z.array(z.tuple([z.number(), z.number()])),
      } satisfies Fields<HiddenText>),
    ),
  } satisfies Fields<HiddenTexts>),
});
