// Writes papers in a thread of their own, which ends and gives its memory back afterwards.
import { Worker } from 'node:worker_threads';
import type { PaperStep } from '../../domain/paper/order.ts';
import type { PaperWriter } from './paper-writer.ts';
import type { WrittenFile } from './written-file.ts';

/** What the thread tells: how far it is, and at last the files. */
export type FromThread = { readonly step: PaperStep } | { readonly files: readonly WrittenFile[] };

/** Megabytes: room for the proposals of three years, with little kept that is no longer needed. */
const LIMITS = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 8 };

/** Rejects when the paper cannot be written. */
export const writeAside: PaperWriter = (stock, language, tell) =>
  new Promise((resolve, reject) => {
    const thread = new Worker(new URL('./paper-thread.ts', import.meta.url), {
      workerData: { stock, language },
      resourceLimits: LIMITS,
    });
    thread.on('message', (message: FromThread) => {
      if ('step' in message) tell(message.step);
      else resolve(message.files);
    });
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('the thread ended before the paper was written')));
  });
