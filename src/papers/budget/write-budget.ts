// Input to the budget of a year by theme, with what it costs and saves, in Word and in Excel.
import { yearOf } from '../../domain/shared/time.ts';
import { budgetOf } from '../../domain/theme/budget.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { writeExcel } from '../excel/write-excel.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { scopeLines } from '../said/scope-lines.ts';
import { writeWord } from '../word/write-word.ts';
import { budgetBlocks } from './budget-blocks.ts';
import { budgetSheets } from './budget-sheets.ts';

export const writeBudget: PaperWriter = async (stock, language, tell) => {
  const { proposals, themes, on, wanted, municipality } = stock;
  const { year = yearOf(on) } = wanted.scope;
  const budget = budgetOf(proposals, themes, year);
  const title = catalogueOf(language).papers.budget.title(year);
  tell({ done: 0, total: budget.count });
  const paper = {
    language,
    title,
    under: scopeLines(stock, language),
    blocks: budgetBlocks(budget, language),
    foot: [municipality, title].filter(Boolean).join(' · '),
    wide: true,
  } as const;
  const sheets = budgetSheets(budget, stock, language);
  return [
    { name: title, type: 'docx', bytes: await writeWord(paper, stock) },
    { name: title, type: 'xlsx', bytes: await writeExcel({ language, title, sheets }, stock) },
  ];
};
