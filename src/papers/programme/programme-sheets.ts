// The work programme as sheets: a row each initiative, and how many there are in a focus area.
import { byFocus, type ProgrammeGroup } from '../../domain/paper/programme.ts';
import type { PaperInitiative, PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet, SheetCell } from '../excel/sheet-paper.ts';
import { initiativeState } from '../said/initiative-state.ts';
import { leadText, originText } from '../said/origin-text.ts';

export function programmeSheets(
  groups: readonly ProgrammeGroup[],
  stock: PaperStock,
  language: Language,
): readonly PaperSheet[] {
  const { programme: words } = catalogueOf(language).papers;
  const { columns, sheets } = words;
  const all = groups.flatMap(({ department, focuses }) =>
    focuses.flatMap((focus) => focus.initiatives.map((one) => ({ department, one }))),
  );
  return [
    {
      name: sheets.initiatives,
      wide: true,
      columns: [
        { header: columns.department, width: 24, format: 'text' },
        { header: columns.focus, width: 24, format: 'text' },
        { header: columns.what, width: 40, format: 'text' },
        { header: columns.means, width: 40, format: 'text' },
        { header: columns.horizon, width: 18, format: 'text' },
        { header: columns.until, width: 12, format: 'day' },
        { header: columns.lead, width: 26, format: 'text' },
        { header: columns.origin, width: 34, format: 'text' },
        { header: columns.state, width: 18, format: 'text' },
      ],
      rows: all.map(({ department, one }) => [
        department ?? words.noDepartment,
        ...rowOf(one, stock, language),
      ]),
    },
    {
      name: sheets.focuses,
      columns: [
        { header: columns.focus, width: 40, format: 'text' },
        { header: words.count, width: 12, format: 'whole' },
      ],
      rows: byFocus(all.map(({ one }) => one)).map(({ focus, initiatives }) => [
        focus ?? words.noFocus,
        initiatives.length,
      ]),
      totals: [[words.total, all.length]],
    },
  ];
}

function rowOf(one: PaperInitiative, stock: PaperStock, language: Language): readonly SheetCell[] {
  const { programme: words } = catalogueOf(language).papers;
  const { focus, title, improvement, horizon, area } = one;
  return [
    focus ?? words.noFocus,
    title,
    improvement,
    horizon?.text,
    horizon?.until,
    leadText(area, stock, language),
    originText(one, language),
    initiativeState(one, stock.on, language),
  ];
}
