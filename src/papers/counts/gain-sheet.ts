// What initiatives were expected to give and what they gave, a row each: hours, kroner, hassle apart.
import { comparedGains, type Gain, gainsOf } from '../../domain/paper/gains.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet, SheetCell, SheetColumn } from '../excel/sheet-paper.ts';
import { areaName } from '../said/area-name.ts';

const COLUMNS = {
  initiative: [44, 'text'],
  area: [24, 'text'],
  state: [16, 'text'],
  hoursExpected: [16, 'whole'],
  krExpected: [16, 'kr'],
  hassleExpected: [12, 'decimal'],
  hoursExpectedBasis: [14, 'text'],
  hoursRealised: [16, 'whole'],
  krRealised: [16, 'kr'],
  hassleRealised: [12, 'decimal'],
  basis: [14, 'text'],
  after: [14, 'whole'],
} as const satisfies Record<string, readonly [number, SheetColumn['format']]>;
type GainColumn = keyof typeof COLUMNS;

const NAMES = Object.keys(COLUMNS).filter((name): name is GainColumn =>
  Object.hasOwn(COLUMNS, name),
);

/** None where no initiative has a figure. The sums are of those alone that have both. */
export function gainSheets(stock: PaperStock, language: Language): readonly PaperSheet[] {
  const gains = gainsOf(stock);
  if (gains.length === 0) return [];
  const { columns, compared, sheets } = catalogueOf(language).papers.counts;
  const [hours, kr] = [comparedGains(gains, 'hoursAYear'), comparedGains(gains, 'kr')];
  const sums: Partial<Record<GainColumn, SheetCell>> = {
    initiative: compared,
    hoursExpected: hours.expected,
    hoursRealised: hours.realised,
    krExpected: kr.expected,
    krRealised: kr.realised,
  };
  return [
    {
      name: sheets.gains,
      columns: NAMES.map((name): SheetColumn => {
        const [width, format] = COLUMNS[name];
        return { header: columns[name], width, format };
      }),
      rows: gains.map((gain) => {
        const row = rowOf(gain, stock, language);
        return NAMES.map((name) => row[name]);
      }),
      totals: [NAMES.map((name) => sums[name])],
      wide: true,
    },
  ];
}

function rowOf(
  { initiative, expected, realised }: Gain,
  stock: PaperStock,
  language: Language,
): Readonly<Record<GainColumn, SheetCell>> {
  const { initiatives, papers } = catalogueOf(language);
  const { bases } = papers.counts;
  return {
    initiative: initiative.title,
    area: areaName(stock, initiative.area, language),
    state: initiatives.states[initiative.state],
    hoursExpected: expected?.hoursAYear,
    krExpected: expected?.kr,
    hassleExpected: expected?.hassle,
    hoursExpectedBasis: expected && bases[expected.basis],
    hoursRealised: realised?.hoursAYear,
    krRealised: realised?.kr,
    hassleRealised: realised?.hassle,
    basis: realised && bases[realised.basis],
    after: realised?.after,
  };
}
