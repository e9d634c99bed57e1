// How exports are written: a row in a line, the manifest beside the files, the mark of a restored account.
import { z } from 'zod/v4';
import type { RestoreMark } from '../../ports/restore-marks.ts';
import { type Fields, makeCodec } from '../codec.ts';
import { TABLES } from '../table.ts';

const count = z.number().int().nonnegative();

const part = z.object({
  /** Name of the file, beside the manifest. */
  name: z.string(),
  rows: count,
  bytes: count,
  /** Of the file as it lies there, in hex. */
  sha256: z.string().length(64),
});

export const manifestSchema = z.object({
  format: z.literal(1),
  /** Version of the program that wrote it. */
  program: z.string(),
  tenant: z.string(),
  /** ISO instants: what was stored before `begunAt` is in it, what was stored after `endedAt` is not. */
  begunAt: z.string(),
  endedAt: z.string(),
  tables: z.array(z.object({ table: z.enum(TABLES), rows: count, parts: z.array(part) })),
  /** Anonymous rounds that were open: their answers are not in it. */
  openAnonymous: z.array(z.string()),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Part = z.infer<typeof part>;

export const lineSchema = z.object({
  partition: z.string(),
  row: z.string(),
  cells: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
});

export const restoreMarkCodec = makeCodec<RestoreMark>({
  schema: z.looseObject({
    exportedAt: z.string(),
    restoredAt: z.string(),
    failing: z.array(z.string()).optional(),
  } satisfies Fields<RestoreMark>),
});
