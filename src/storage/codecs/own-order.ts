// How it is stored that somebody waits for their own data, and what is said of it.
import { z } from 'zod/v4';
import type { OwnDataContent } from '../../domain/delivery/own-contents.ts';
import { OWN_ORDER_STATES, type OwnOrder } from '../../domain/people/own-order.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import { LANGUAGES } from '../../domain/shared/language.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

export const ownOrderCodec = makeCodec<OwnOrder>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    person: idOf<PersonId>(),
    id: z.string(),
    language: z.enum(LANGUAGES),
    state: z.enum(OWN_ORDER_STATES),
    movedAt: z.string(),
    tries: z.number(),
  } satisfies Fields<OwnOrder>),
});

export const ownData = z.looseObject({
  kind: z.literal('own-data'),
  state: z.enum(['made', 'too-large', 'failed']),
} satisfies Fields<OwnDataContent>);
