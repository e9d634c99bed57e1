// The thread that writes papers: long work that must not hold up whoever presses a button meanwhile.
import { parentPort, workerData } from 'node:worker_threads';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { FromThread } from './write-aside.ts';
import { writePaper } from './write-paper.ts';

const { stock, language } = workerData as {
  readonly stock: PaperStock;
  readonly language: Language;
};
const say = (message: FromThread) => parentPort?.postMessage(message);

say({ files: await writePaper(stock, language, (step) => say({ step })) });
