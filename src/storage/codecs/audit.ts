// How it is stored who did what.
import { z } from 'zod/v4';
import { AUDITED, type AuditEntry } from '../../domain/people/audited.ts';
import type { PersonId } from '../../domain/shared/ids.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';

export const auditCodec = makeCodec<AuditEntry>({
  schema: z.looseObject({
    what: z.enum(AUDITED),
    at: z.string(),
    by: idOf<PersonId | 'system' | 'file'>(),
    operation: z.string(),
    about: z.string().optional(),
    more: z.string().optional(),
  } satisfies Fields<AuditEntry>),
});
