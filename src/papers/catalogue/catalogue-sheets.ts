// The catalogue as sheets: one row a proposal, how many of each extent, and what the signs mean.
import { countLights, LIGHT_COLUMNS } from '../../domain/paper/light-counts.ts';
import type { PaperGroup } from '../../domain/paper/numbered.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { EXTENTS } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { LinesSheet, PaperSheet, SheetCell, SheetColumn } from '../excel/sheet-paper.ts';
import { groupName } from '../said/group-name.ts';
import { type CatalogueCell, catalogueCells } from './catalogue-cells.ts';
import { meaningOf } from './meaning-of.ts';

/** In the order in which they stand, each with its width and how its cells are shown. */
const CELLS = {
  at: [6, 'whole'],
  no: [12, 'text'],
  area: [18, 'text'],
  challenge: [36, 'text'],
  extent: [12, 'text'],
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

function countSheet(
  stock: PaperStock,
  groups: readonly PaperGroup[],
  language: Language,
): PaperSheet {
  const { papers, triage } = catalogueOf(language);
  const { columns, sheets, all } = papers.catalogue;
  const line = (proposals: PaperStock['proposals']): readonly SheetCell[] => {
    const counts = countLights(proposals);
    return [...LIGHT_COLUMNS, 'all' as const].map((of) => counts[of]);
  };
  const headers = [...EXTENTS.map((one) => triage.extents[one]), columns.none, columns.all];
  return {
    name: sheets.counts,
    columns: [
      { header: columns[groups[0]?.by ?? 'area'], width: 34, format: 'text' },
      ...headers.map((header) => ({ header, width: 14, format: 'whole' }) as const),
    ],
    rows: groups.map((group) => [
      groupName(group, stock, language),
      ...line(group.proposals.map(({ proposal }) => proposal)),
    ]),
    totals: [[all, ...line(stock.proposals)]],
  };
}

function signSheet(stock: PaperStock, language: Language): LinesSheet {
  const { papers, triage } = catalogueOf(language);
  const { sheets, signs } = papers.catalogue;
  return {
    name: sheets.signs,
    lines: [
      ...EXTENTS.map((one) => [triage.extents[one], meaningOf(one, stock, language)]),
      [undefined, signs.lead],
      [undefined, papers.catalogue.privacy],
    ],
  };
}
