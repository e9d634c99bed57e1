// How a place in Teams is stored.
import { z } from 'zod/v4';
import type { Place } from '../../domain/delivery/place.ts';
import type { Fields } from '../codec.ts';

export const place = z.looseObject({
  serviceUrl: z.string(),
  conversation: z.string(),
  kind: z.enum(['personal', 'channel', 'group']),
  team: z.string().optional(),
  name: z.string().optional(),
} satisfies Fields<Place>);
