// What one department answers for in a work programme, focus area by focus area.
import type { FocusGroup, ProgrammeGroup } from '../../domain/paper/programme.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { horizonText } from '../said/horizon-text.ts';
import { initiativeState } from '../said/initiative-state.ts';
import { leadText, originText } from '../said/origin-text.ts';
import type { WordBlock } from '../word/word-paper.ts';

export function programmeBlocks(
  { department, focuses }: ProgrammeGroup,
  stock: PaperStock,
  language: Language,
): readonly WordBlock[] {
  const { programme: words } = catalogueOf(language).papers;
  const name = department ?? words.noDepartment;
  return [
    { kind: 'heading', level: 1, text: name },
    ...focuses.flatMap((one): readonly WordBlock[] => [
      { kind: 'heading', level: 2, text: one.focus ?? words.noFocus },
      tableOf(one, name, { stock, language }),
    ]),
  ];
}

function tableOf(
  { focus, initiatives }: FocusGroup,
  department: string,
  { stock, language }: { readonly stock: PaperStock; readonly language: Language },
): WordBlock {
  const { programme: words } = catalogueOf(language).papers;
  const { columns } = words;
  return {
    kind: 'table',
    title: words.table(department, focus ?? words.noFocus),
    columns: [
      { header: columns.what, width: 34 },
      { header: columns.means, width: 26 },
      { header: columns.horizon, width: 18 },
      { header: columns.lead, width: 18 },
      { header: columns.origin, width: 22 },
      { header: columns.state, width: 12 },
    ],
    rows: initiatives.map((one) => [
      one.title,
      one.improvement,
      one.horizon === undefined ? words.noTime : horizonText(one.horizon, language),
      leadText(one.area, stock, language),
      originText(one, language),
      initiativeState(one, stock.on, language),
    ]),
  };
}
