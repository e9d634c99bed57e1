// What the contact of a batch is sent.
import { batchNews } from '../../../src/cards/views/batch-news.ts';
import { batchReceipt } from '../../../src/cards/views/batch-receipt.ts';
import type { Fill } from './data.ts';

const BATCH = 'teknik-og-miljoe';

export function batches(): Record<string, Fill> {
  return {
    'batch-receipt': (typed, language) =>
      batchReceipt(
        { kind: 'batch-receipt', batch: BATCH, from: typed.long(200), received: 84, total: 100 },
        language,
      ),
    'batch-news': (typed, language) =>
      batchNews(
        {
          kind: 'batch-news',
          batch: BATCH,
          from: typed.long(200),
          notBefore: '2026-11-23T09:15:00.000Z',
        },
        language,
      ),
  };
}
