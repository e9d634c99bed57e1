// How the municipality's units, areas, forums and guidance are stored.
import { z } from 'zod/v4';
import type { AreaId, UnitId } from '../../domain/shared/ids.ts';
import {
  type Area,
  FORUM_KINDS,
  type Forum,
  type Guidance,
  type Named,
  UNIT_TYPES,
  type Unit,
} from '../../domain/shared/register.ts';
import { type Fields, idOf, makeCodec } from '../codec.ts';
import { localized } from './localized.ts';

export const named = z.looseObject({
  name: z.string(),
  mail: z.string().optional(),
} satisfies Fields<Named>);

const unitType = z.enum(UNIT_TYPES);

export const unitCodec = makeCodec<Unit>({
  schema: z.looseObject({
    id: idOf<UnitId>(),
    pNumber: z.string().optional(),
    name: z.string(),
    type: unitType,
    department: z.string(),
    leader: named.optional(),
    deputy: named.optional(),
    medContact: named.optional(),
  } satisfies Fields<Unit>),
});

export const areaCodec = makeCodec<Area>({
  schema: z.looseObject({
    id: idOf<AreaId>(),
    name: localized,
    owner: named.optional(),
    substitute: named.optional(),
    department: z.string().optional(),
    unitTypes: z.array(unitType).optional(),
    order: z.number().optional(),
  } satisfies Fields<Area>),
});

export const forumCodec = makeCodec<Forum>({
  schema: z.looseObject({
    id: z.string(),
    name: z.string(),
    kind: z.enum(FORUM_KINDS),
    areas: z.array(idOf<AreaId>()).optional(),
    decider: named.optional(),
    secretary: named.optional(),
    meetings: z.array(z.string()).optional(),
  } satisfies Fields<Forum>),
});

export const guidanceCodec = makeCodec<Guidance>({
  schema: z.looseObject({
    id: z.string(),
    title: z.string(),
    link: z.string(),
    words: z.array(z.string()),
  } satisfies Fields<Guidance>),
});
