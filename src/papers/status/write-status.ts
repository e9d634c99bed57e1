// The status since a day: the figures in a paragraph up front, then every proposal and promise.
import { STATUS_GROUPS } from '../../domain/paper/status-group.ts';
import { type StatusSince, statusSince } from '../../domain/paper/status-since.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { writeExcel } from '../excel/write-excel.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { scopeLines } from '../said/scope-lines.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';
import { benefitBlocks } from './benefit-blocks.ts';
import { listBlocks } from './list-blocks.ts';
import { shortText } from './short-text.ts';
import { statusSheets } from './status-sheets.ts';
import { promiseBlocks, spreadBlocks, waitBlocks } from './told-blocks.ts';

export const writeStatus: PaperWriter = async (stock, language, tell) => {
  const { status: words } = catalogueOf(language).papers;
  const status = statusSince(stock);
  const total = status.lines.length;
  tell({ done: 0, total });
  const { title } = words;
  const word = await writeWord(
    {
      language,
      title,
      under: scopeLines(stock, language),
      blocks: [
        ...frontBlocks(status, language),
        ...promiseBlocks(status, language),
        ...benefitBlocks(status, language),
        ...spreadBlocks(status, language),
        ...waitBlocks(status, stock, language),
        ...listBlocks(status, stock, language),
      ],
      foot: [stock.municipality, title].filter(Boolean).join(' · '),
    },
    stock,
  );
  tell({ done: total, total });
  const sheets = statusSheets(status, stock, language);
  const name = `${title} ${stock.on}`;
  return [
    { name, type: 'docx', bytes: word },
    { name, type: 'xlsx', bytes: await writeExcel({ language, title, sheets }, stock) },
  ];
};

function frontBlocks(status: StatusSince, language: Language): readonly WordBlock[] {
  const { short, table, columns, groups, total } = catalogueOf(language).papers.status;
  const { counts, lines } = status;
  return [
    { kind: 'heading', level: 1, text: short },
    { kind: 'text', text: shortText(status, language) },
    {
      kind: 'table',
      title: table,
      columns: [
        { header: columns.group, width: 80 },
        { header: columns.count, width: 20 },
      ],
      rows: [
        ...STATUS_GROUPS.filter((group) => counts[group] > 0).map((group) => [
          groups[group],
          { figure: number(language, counts[group]) },
        ]),
        [{ text: total, bold: true }, { figure: number(language, lines.length) }],
      ],
    },
  ];
}
