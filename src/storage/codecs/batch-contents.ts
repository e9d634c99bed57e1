// How it is stored what the contact of a batch is told.
import { z } from 'zod/v4';
import type { BatchNews, BatchReceipt } from '../../domain/delivery/batch-contents.ts';
import type { Fields } from '../codec.ts';

const text = z.string();

export const BATCH_CONTENTS = {
  'batch-receipt': z.looseObject({
    kind: z.literal('batch-receipt'),
    batch: text,
    from: text,
    received: z.number(),
    total: z.number(),
  } satisfies Fields<BatchReceipt>),
  'batch-news': z.looseObject({
    kind: z.literal('batch-news'),
    batch: text,
    from: text,
    notBefore: text,
  } satisfies Fields<BatchNews>),
};
