// How answers and references to question sets are stored.
import { z } from 'zod/v4';
import type { SetRef } from '../../domain/shared/answer.ts';
import type { Fields } from '../codec.ts';

const scalar = z.union([z.string(), z.number()]);

/** An amount with its unit is a record of scalars too. */
export const answer = z.union([
  z.string(),
  z.number(),
  z.array(z.string()),
  z.record(z.string(), scalar),
]);

export const answers = z.record(z.string(), answer);

export const setRef = z.looseObject({
  id: z.string(),
  version: z.number(),
} satisfies Fields<SetRef>);
