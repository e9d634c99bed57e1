// The catalogue: every proposal with its answer in four parts, in Word to read and in Excel to sort.
import { grouped, type PaperGroup } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { writeExcel } from '../excel/write-excel.ts';
import type { PaperWriter, TellStep } from '../made/paper-writer.ts';
import { groupName } from '../said/group-name.ts';
import { scopeLines } from '../said/scope-lines.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { writeWord } from '../word/write-word.ts';
import { catalogueSheets } from './catalogue-sheets.ts';
import { entryBlocks } from './entry-blocks.ts';
import { frontBlocks } from './front-blocks.ts';

export const writeCatalogue: PaperWriter = async (stock, language, tell) => {
  const { catalogue } = catalogueOf(language).papers;
  const { municipality, on } = stock;
  const groups = grouped(stock);
  const paper = {
    language,
    title: catalogue.title,
    under: scopeLines(stock, language),
    blocks: [
      ...frontBlocks(stock, groups, language),
      { kind: 'page' } as const,
      ...groups.flatMap((group) => groupBlocks(group, stock, { language, tell })),
    ],
    foot: [municipality, catalogue.title].filter(Boolean).join(' · '),
  };
  const name = `${catalogue.title} ${on}`;
  const sheets = catalogueSheets(stock, groups, language);
  return [
    { name, type: 'docx', bytes: await writeWord(paper, stock) },
    {
      name,
      type: 'xlsx',
      bytes: await writeExcel({ language, title: catalogue.title, sheets }, stock),
    },
  ];
};

function groupBlocks(
  group: PaperGroup,
  stock: PaperStock,
  { language, tell }: { readonly language: Language; readonly tell: TellStep },
): readonly WordBlock[] {
  return [
    { kind: 'heading', level: 1, text: groupName(group, stock, language) },
    ...(group.theme?.text ? [{ kind: 'text', text: group.theme.text } as const] : []),
    ...group.proposals.flatMap((one) => {
      tell({ done: one.at, total: stock.proposals.length });
      return entryBlocks(one, stock, language);
    }),
  ];
}
