// The answers an anonymous card carries, as they may come back: of bounded size, whoever sends them.
import { z } from 'zod/v4';
import type { Kept } from '../../domain/round/kept-answers.ts';
import { jsonBytes } from '../../domain/shared/json-bytes.ts';

/** More than fits into any card. */
const BYTES_MAX = 28_000;
const ids = z.string().max(120);
const scalar = z.union([z.string().max(4_000), z.number()]);
const answer = z.union([scalar, z.array(ids).max(200), z.record(ids, scalar)]);

export const keptShape: z.ZodType<Kept> = z
  .object({ answers: z.record(ids, answer), notCpr: z.array(ids).max(60) })
  .refine((kept) => jsonBytes(kept) <= BYTES_MAX);
