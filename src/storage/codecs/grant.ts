// How roles given by name are stored.
import { z } from 'zod/v4';
import type { Grant } from '../../domain/people/grant.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { GRANTED_ROLES } from '../../domain/shared/permissions.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

export const grantCodec = makeCodec<Grant>({
  schema: z.looseObject({
    person: idOf<PersonId>(),
    role: z.enum(GRANTED_ROLES),
    by: idOf<PersonId>(),
    at: z.string(),
  } satisfies Fields<Grant>),
});
