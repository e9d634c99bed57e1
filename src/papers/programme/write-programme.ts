// The work programme of a year: its initiatives by department and focus area, in Word and in Excel.
import { programmeOf } from '../../domain/paper/programme.ts';
import { yearOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { writeExcel } from '../excel/write-excel.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { scopeLines } from '../said/scope-lines.ts';
import { writeWord } from '../word/write-word.ts';
import { frontBlocks } from './front-blocks.ts';
import { programmeBlocks } from './programme-blocks.ts';
import { programmeSheets } from './programme-sheets.ts';

export const writeProgramme: PaperWriter = async (stock, language, tell) => {
  const { year = yearOf(stock.on) } = stock.wanted.scope;
  const title = catalogueOf(language).papers.programme.title(year);
  const groups = programmeOf(stock);
  const all = groups.flatMap(({ focuses }) => focuses.flatMap((one) => one.initiatives));
  tell({ done: 0, total: all.length });
  const paper = {
    language,
    title,
    under: scopeLines(stock, language),
    blocks: [
      ...frontBlocks(all, language),
      ...groups.flatMap((group) => programmeBlocks(group, stock, language)),
    ],
    foot: [stock.municipality, title].filter(Boolean).join(' · '),
    wide: true,
  } as const;
  const sheets = programmeSheets(groups, stock, language);
  return [
    { name: title, type: 'docx', bytes: await writeWord(paper, stock) },
    { name: title, type: 'xlsx', bytes: await writeExcel({ language, title, sheets }, stock) },
  ];
};
