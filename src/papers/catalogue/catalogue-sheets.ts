// The catalogue as sheets: one row a proposal, how many of each extent, and what the signs mean.
import type { PaperGroup } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { LinesSheet, PaperSheet, SheetColumn } from '../excel/sheet-paper.ts';
import { type CatalogueCell, catalogueCells } from './catalogue-cells.ts';
import { countSheet, signSheet } from './light-sheets.ts';

/** In the order in which they stand, each with its width and how its cells are shown. */
const CELLS = {
  at: [6, 'whole'],
  no: [12, 'text'],
  area: [18, 'text'],
  challenge: [36, 'text'],
  extent: [12, 'light'],
  initiative: [40, 'text'],
  improvement: [36, 'text'],
  horizon: [15, 'text'],
  status: [16, 'text'],
  workplaces: [16, 'whole'],
  theme: [22, 'text'],
  need: [26, 'text'],
  authority: [24, 'text'],
  until: [12, 'day'],
  now: [40, 'text'],
  first: [40, 'text'],
  reason: [50, 'text'],
  forum: [26, 'text'],
  decidedOn: [13, 'day'],
  word: [26, 'text'],
  example: [50, 'text'],
  merged: [24, 'text'],
  received: [12, 'day'],
  journal: [20, 'text'],
} as const satisfies Record<CatalogueCell, readonly [number, SheetColumn['format']]>;

/** Up to the workplaces: what a page on its side has room for. */
const PRINTED = 10;

const NAMES = Object.keys(CELLS).filter((name): name is CatalogueCell =>
  Object.hasOwn(CELLS, name),
);

export function catalogueSheets(
  stock: PaperStock,
  groups: readonly PaperGroup[],
  language: Language,
): readonly (PaperSheet | LinesSheet)[] {
  const { catalogue } = catalogueOf(language).papers;
  const { cells, sheets } = catalogue;
  const rows = groups.flatMap(({ proposals }) =>
    proposals.map((one) => {
      const row = catalogueCells(one, stock, language);
      return NAMES.map((name) => row[name]);
    }),
  );
  const columns = NAMES.map((name): SheetColumn => {
    const [width, format] = CELLS[name];
    return { header: cells[name], width, format };
  });
  return [
    { name: sheets.proposals, columns, rows, wide: true, printed: PRINTED },
    countSheet(stock, groups, language),
    signSheet(stock, language),
  ];
}
