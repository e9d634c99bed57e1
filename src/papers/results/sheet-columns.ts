// The columns of the sheets with results: their order, widths and number formats.
import type { Language } from '../../domain/shared/language.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import type { SheetRow } from './table-rows.ts';

type ColumnName = keyof Catalogue['rounds']['resultsFile']['columns'];

export interface SheetColumn {
  /** What the rows call it. */
  readonly key: string;
  readonly header: string;
  /** In characters. */
  readonly width: number;
  /** As Excel writes it: always with a point, shown as the reader's own Excel does. */
  readonly format: string;
}

/** Excel's format for text: what is typed into such a cell is no formula either. */
const TEXT = '@';
const COUNT = '0';
const MEAN = '0.0';
const EXACT = '0.00';
const SHARE = '0 %';
const POINTS = '+0.0;-0.0;0.0';
const P = '0.0000';

const FORMATS: Readonly<Record<ColumnName, readonly [width: number, format: string]>> = {
  group: [30, TEXT],
  section: [26, TEXT],
  question: [44, TEXT],
  choice: [30, TEXT],
  note: [26, TEXT],
  n: [8, COUNT],
  outside: [12, COUNT],
  mean: [13, MEAN],
  sd: [13, EXACT],
  low: [11, EXACT],
  high: [11, EXACT],
  median: [10, MEAN],
  count: [9, COUNT],
  share: [9, SHARE],
  negative: [11, SHARE],
  neutral: [11, SHARE],
  positive: [11, SHARE],
  change: [11, POINTS],
  points: [14, POINTS],
  verdict: [28, TEXT],
  test: [20, TEXT],
  p: [10, P],
  adjusted: [13, P],
  negativeChange: [16, POINTS],
  negativeVerdict: [20, TEXT],
  neutralChange: [16, POINTS],
  neutralVerdict: [20, TEXT],
  positiveChange: [16, POINTS],
  positiveVerdict: [20, TEXT],
  answered: [12, COUNT],
  asked: [10, COUNT],
  text: [80, TEXT],
  themes: [34, TEXT],
  released: [11, TEXT],
};

const NAMES = Object.keys(FORMATS).filter((name): name is ColumnName =>
  Object.hasOwn(FORMATS, name),
);

/** Columns by name, in the order given. */
export function columnsOf(
  names: readonly ColumnName[],
  language: Language,
): readonly SheetColumn[] {
  const { columns } = catalogueOf(language).rounds.resultsFile;
  return names.map((name) => {
    const [width, format] = FORMATS[name];
    return { key: name, header: columns[name], width, format };
  });
}

/** Those that have anything in them, and one for each step of the longest scale. */
export function usedColumns(rows: readonly SheetRow[], language: Language): readonly SheetColumn[] {
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
      format: COUNT,
    })),
  ];
}
