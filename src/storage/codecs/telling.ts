// How it is stored how far another system was told of what is published.
import { z } from 'zod/v4';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { Telling } from '../../ports/announcing.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

export const tellingCodec = makeCodec<Telling>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    receiver: z.string(),
    cursors: z.record(z.string(), z.number()),
    busyUntil: z.string().optional(),
    failed: z.looseObject({ tries: z.number(), nextAt: z.string() }).optional(),
  } satisfies Fields<Telling>),
});
