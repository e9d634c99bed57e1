// How it is stored what became of the letter of a quarter.
import { z } from 'zod/v4';
import type { QuarterLetter } from '../../domain/delivery/quarter-letter.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

const deed = z.looseObject({ by: z.string(), at: z.string() });

export const quarterLetterCodec = makeCodec<QuarterLetter>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    year: z.number(),
    quarter: z.number(),
    version: z.number(),
    sent: deed.optional(),
    skipped: deed.optional(),
  } satisfies Fields<QuarterLetter>),
});
