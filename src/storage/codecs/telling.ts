// How it is stored how far another system was told of what is published.
import { z } from 'zod/v4';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { SetAside, Telling } from '../../ports/announcing.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

const setAside = z.looseObject({
  year: z.number(),
  seq: z.number(),
  at: z.string(),
  triedSince: z.string(),
  tries: z.number(),
  nextAt: z.string(),
} satisfies Fields<SetAside>);

export const tellingCodec = makeCodec<Telling>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    receiver: z.string(),
    cursors: z.record(z.string(), z.number()),
    busyUntil: z.string().optional(),
    again: z.array(setAside).optional(),
    givenUp: z.looseObject({ count: z.number(), at: z.string() }).optional(),
  } satisfies Fields<Telling>),
});
