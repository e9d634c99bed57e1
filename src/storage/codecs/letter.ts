// How letters are stored.
import { z } from 'zod/v4';
import type { Letter, LetterWording } from '../../domain/delivery/letter.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { letterAudience } from './message.ts';

const wording = {
  title: z.string(),
  text: z.string(),
  to: letterAudience,
  by: z.string(),
  at: z.string(),
} satisfies Fields<LetterWording>;

export const letterCodec = makeCodec<Letter>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    id: z.string(),
    version: z.number(),
    draft: z.looseObject(wording).optional(),
    sent: z.looseObject({ ...wording, revision: z.number() }).optional(),
  } satisfies Fields<Letter>),
});
