// The counts: what the proposals are about, how far they are, and what came of them, in Excel.
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { LinesSheet } from '../excel/sheet-paper.ts';
import { writeExcel } from '../excel/write-excel.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { scopeLines } from '../said/scope-lines.ts';
import { answerSheets } from './answer-sheets.ts';
import { crossSheets } from './cross-sheets.ts';
import { gainSheets } from './gain-sheet.ts';
import { horizonSheet } from './horizon-sheet.ts';
import { longSheet } from './long-sheet.ts';
import { statusSheet } from './status-sheet.ts';

export const writeCounts: PaperWriter = async (stock, language) => {
  const { counts } = catalogueOf(language).papers;
  const sheets = [
    aboutSheet(stock, language),
    statusSheet(stock, language),
    ...crossSheets(stock, language),
    longSheet(stock, language),
    horizonSheet(stock, language),
    ...answerSheets(stock, language),
    ...gainSheets(stock, language),
  ];
  const bytes = await writeExcel({ language, title: counts.title, sheets }, stock);
  return [{ name: `${counts.title} ${stock.on}`, type: 'xlsx', bytes }];
};

function aboutSheet(stock: PaperStock, language: Language): LinesSheet {
  const { about, title } = catalogueOf(language).papers.counts;
  const { proposals } = stock;
  const merged = proposals.reduce((sum, one) => sum + one.merged.length, 0);
  return {
    name: about.sheet,
    lines: [
      [title],
      ...scopeLines(stock, language).map((line) => [line]),
      [about.proposals, proposals.length],
      ...(merged === 0 ? [] : [[about.merged, merged]]),
      ...about.lines.map((line, at) => [at === 0 ? about.method : undefined, line]),
    ],
  };
}
