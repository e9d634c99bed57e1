// How what is said of initiatives is stored while it waits to be said.
import { z } from 'zod/v4';
import type { InitiativeContent } from '../../domain/delivery/initiative-content.ts';
import { INITIATIVE_STATES } from '../../domain/initiative/initiative.ts';
import type { InitiativeId } from '../../domain/shared/ids.ts';
import { idOf, keyOf } from '../codec.ts';
import { horizonGiven } from './decision.ts';

const text = z.string();
const ABOUT = { initiative: idOf<InitiativeId>(), title: text };

export const INITIATIVE_CONTENTS = {
  'initiative-news': z.looseObject({
    ...ABOUT,
    kind: z.literal('initiative-news'),
    state: keyOf(INITIATIVE_STATES),
    horizon: horizonGiven.optional(),
    before: horizonGiven.optional(),
    why: text.optional(),
    late: z.literal(true).optional(),
    follower: z.literal(true).optional(),
  }),
  'status-asked': z.looseObject({ ...ABOUT, kind: z.literal('status-asked'), until: text }),
  'benefit-asked': z.looseObject({
    ...ABOUT,
    kind: z.literal('benefit-asked'),
    after: z.union([z.literal(3), z.literal(12)]),
  }),
} satisfies Record<InitiativeContent['kind'], z.ZodType>;
