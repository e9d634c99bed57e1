// The work programme of a year: its initiatives by department and focus area, in Word and in Excel.
import { byFocus, programmeOf } from '../../domain/paper/programme.ts';
import type { PaperInitiative } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { yearOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { listText } from '../../i18n/list-text.ts';
import { number } from '../../i18n/numbers.ts';
import { writeExcel } from '../excel/write-excel.ts';
import type { PaperWriter } from '../made/paper-writer.ts';
import { scopeLines } from '../said/scope-lines.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';
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

function frontBlocks(all: readonly PaperInitiative[], language: Language): readonly WordBlock[] {
  const { programme: words } = catalogueOf(language).papers;
  const focuses = byFocus(all);
  const names = focuses.flatMap(({ focus }) => focus ?? []);
  const surveys = all.filter(({ origin }) => origin !== undefined).length;
  const answering = all.filter(({ proposals }) => proposals.length > 0).length;
  const text = [
    words.intro(all.length),
    ...(names.length === 0 ? [] : [words.focuses(listText(language, names))]),
    ...(answering === 0 ? [] : [words.proposals(answering)]),
    ...(surveys === 0 ? [] : [words.surveys(surveys)]),
  ].join(' ');
  return [
    { kind: 'text', text },
    {
      kind: 'table',
      title: words.counts,
      columns: [
        { header: words.columns.focus, width: 80 },
        { header: words.count, width: 20 },
      ],
      rows: [
        ...focuses.map(({ focus, initiatives }) => [
          focus ?? words.noFocus,
          { figure: number(language, initiatives.length) },
        ]),
        [{ text: words.total, bold: true }, { figure: number(language, all.length) }],
      ],
    },
  ];
}
