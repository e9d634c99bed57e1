// How a paper is written: from its stock, in a language, telling how far it is.
import type { PaperStep } from '../../domain/paper/order.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { WrittenFile } from './written-file.ts';

/** Told now and then; what it is told twice does no harm. */
export type TellStep = (step: PaperStep) => void;

export type PaperWriter = (
  stock: PaperStock,
  language: Language,
  tell: TellStep,
) => Promise<readonly WrittenFile[]>;
