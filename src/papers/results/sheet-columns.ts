// The columns of the sheets with results: their order, widths and number formats.
import type { Language } from '../../domain/shared/language.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import type { SheetColumn, SheetFormat } from '../excel/sheet-paper.ts';
import type { SheetRow } from './table-rows.ts';

type ColumnName = keyof Catalogue['rounds']['resultsFile']['columns'];

export interface KeyedColumn extends SheetColumn {
  /** What the rows call it. */
  readonly key: string;
}

const FORMATS: Readonly<Record<ColumnName, readonly [width: number, format: SheetFormat]>> = {
  group: [30, 'text'],
  section: [26, 'text'],
  question: [44, 'text'],
  choice: [30, 'text'],
  note: [26, 'text'],
  n: [8, 'whole'],
  outside: [12, 'whole'],
  mean: [13, 'decimal'],
  sd: [13, 'exact'],
  low: [11, 'exact'],
  high: [11, 'exact'],
  median: [10, 'decimal'],
  count: [9, 'whole'],
  share: [9, 'percent'],
  negative: [11, 'percent'],
  neutral: [11, 'percent'],
  positive: [11, 'percent'],
  change: [11, 'points'],
  points: [14, 'points'],
  verdict: [28, 'text'],
  test: [20, 'text'],
  p: [10, 'chance'],
  adjusted: [13, 'chance'],
  negativeChange: [16, 'points'],
  negativeVerdict: [20, 'text'],
  neutralChange: [16, 'points'],
  neutralVerdict: [20, 'text'],
  positiveChange: [16, 'points'],
  positiveVerdict: [20, 'text'],
  answered: [12, 'whole'],
  asked: [10, 'whole'],
  text: [80, 'text'],
  themes: [34, 'text'],
  released: [11, 'text'],
};

const NAMES = Object.keys(FORMATS).filter((name): name is ColumnName =>
  Object.hasOwn(FORMATS, name),
);

/** Columns by name, in the order given. */
export function columnsOf(
  names: readonly ColumnName[],
  language: Language,
): readonly KeyedColumn[] {
  const { columns } = catalogueOf(language).rounds.resultsFile;
  return names.map((name) => {
    const [width, format] = FORMATS[name];
    return { key: name, header: columns[name], width, format };
  });
}

/** Those that have anything in them, and one for each step of the longest scale. */
export function usedColumns(rows: readonly SheetRow[], language: Language): readonly KeyedColumn[] {
  const { step } = catalogueOf(language).rounds.resultsFile;
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const steps = [...used].filter((key) => /^step\d+$/.test(key)).length;
  return [
    ...columnsOf(
      NAMES.filter((name) => used.has(name)),
      language,
    ),
    ...Array.from({ length: steps }, (_, at) => ({
      key: `step${at + 1}`,
      header: step(at + 1),
      width: 9,
      format: 'whole' as const,
    })),
  ];
}
