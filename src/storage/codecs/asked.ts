// How those a wave was sent to are stored, and lists of people from files.
import { z } from 'zod/v4';
import type { AudienceList, Listed } from '../../domain/round/audience-list.ts';
import type { Asked } from '../../domain/round/given.ts';
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import { UNIT_TYPES } from '../../domain/shared/register.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { background } from './response.ts';

const text = z.string();

const asked = z.looseObject({
  id: text,
  person: idOf<PersonId>().optional(),
  name: text,
  mail: text.optional(),
  background,
} satisfies Fields<Asked>);

/** Some of a list. */
export const askedPartCodec = makeCodec<{ readonly asked: readonly Asked[] }>({
  schema: z.looseObject({ asked: z.array(asked) }),
});

/** Which list counts, and how many are on it. */
export const askedPointerCodec = makeCodec<{ readonly list: string; readonly count: number }>({
  schema: z.looseObject({ list: text, count: z.number() }),
});

/** Somebody who wants no reminder. */
export const quietCodec = makeCodec<{ readonly person: PersonId }>({
  schema: z.looseObject({ person: idOf<PersonId>() }),
});

const listed = z.looseObject({
  mail: text,
  name: text.optional(),
  department: text.optional(),
  unitType: z.enum(UNIT_TYPES).optional(),
} satisfies Fields<Listed>);

export const audienceListCodec = makeCodec<AudienceList>({
  schema: z.looseObject({
    tenant: idOf<TenantId>(),
    id: text,
    series: text,
    name: text,
    people: z.array(listed),
    doubles: z.number(),
    by: text,
    at: text,
  } satisfies Fields<AudienceList>),
});
