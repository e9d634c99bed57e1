// The rows of a table of results in a spreadsheet: one a question, or one a choice.
import type {
  GroupTable,
  ItemFigures,
  ItemReport,
  Measured,
  Report,
} from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { Judged } from '../../domain/statistics/judge.ts';
import { meanInterval } from '../../domain/statistics/mean-interval.ts';
import { PARTS } from '../../domain/statistics/ratings.ts';
import { shareOf } from '../../domain/statistics/share.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';

/** A cell; what is empty is left out. */
export type CellValue = string | number;
export type SheetRow = Readonly<Partial<Record<string, CellValue>>>;

interface At {
  readonly language: Language;
  /** How many were asked, where it is known of just these people. */
  readonly asked?: number;
}

/** Everybody, or each group after the other; sections come first as a whole. */
export function tableRows(
  report: Report,
  table: GroupTable | 'overall',
  language: Language,
): readonly SheetRow[] {
  const { resultsFile } = catalogueOf(language).rounds;
  const { asked } = report;
  return report.sections.flatMap((section) => {
    const items = report.items.filter((item) => item.section === section.id);
    const whole = { ...section, label: { da: resultsFile.whole, en: resultsFile.whole } };
    return [whole, ...items].flatMap((item) =>
      measuresOf(item, table).flatMap(({ group, measured }) =>
        rowsOf(item, measured, {
          language,
          ...(group === undefined && asked !== undefined && { asked }),
        }).map((row) => ({
          ...(group !== undefined && { group: groupName(group, table, language) }),
          section: section.title[language],
          question: item.label[language],
          ...row,
        })),
      ),
    );
  });
}

/** A department as it is called; a type of workplace in words. */
export function groupName(
  group: string,
  table: GroupTable | 'overall',
  language: Language,
): string {
  const { unitTypes } = catalogueOf(language).rounds.results;
  return table === 'unit-type' ? (unitTypes[group] ?? group) : group;
}

type Asked = Pick<ItemReport, 'overall' | 'tables' | 'choices'>;

function measuresOf(
  { overall, tables }: Asked,
  table: GroupTable | 'overall',
): readonly { readonly group?: string; readonly measured: Measured }[] {
  if (table === 'overall') return [{ measured: overall }];
  const rows = tables.find((one) => one.table === table)?.rows ?? [];
  return rows.map(({ group, ...measured }) => ({ group, measured }));
}

function rowsOf(item: Asked, { cell, judged }: Measured, at: At): readonly SheetRow[] {
  const { results } = catalogueOf(at.language).rounds;
  if (cell.seen !== 'shown') return [{ note: results.cells[cell.seen] }];
  const { figures } = cell;
  switch (figures.kind) {
    case 'rating':
      return [
        {
          ...meanRow(figures, at),
          ...ratingRow(figures, judged, at),
          ...judgedRow(judged?.mean, at, 'mean'),
        },
      ];
    case 'number': {
      const { median } = figures;
      return [
        {
          ...meanRow(figures, at),
          ...(median !== undefined && { median }),
          ...judgedRow(judged?.mean, at, 'mean'),
        },
      ];
    }
    case 'choices':
      return figures.choices.map(({ choice, share }) => ({
        choice: item.choices?.find(({ id }) => id === choice)?.label[at.language] ?? choice,
        n: share.n,
        count: share.count,
        ...(share.n > 0 && { share: share.count / share.n }),
        ...judgedRow(judged?.choices?.find((one) => one.choice === choice)?.judged, at, 'points'),
      }));
    default:
      return [{ n: figures.n }];
  }
}

function meanRow(
  figures: Extract<ItemFigures, { readonly kind: 'rating' | 'number' }>,
  { asked }: At,
): SheetRow {
  const { n, mean, sd } = figures;
  const between = meanInterval(figures, asked !== undefined && asked >= n ? asked : undefined);
  return {
    n,
    ...(mean !== undefined && { mean }),
    ...(sd !== undefined && { sd }),
    ...(between && { low: between.low, high: between.high }),
  };
}

function ratingRow(
  { outside, counts, parts }: Extract<ItemFigures, { readonly kind: 'rating' }>,
  judged: Measured['judged'],
  { language }: At,
): SheetRow {
  const { results } = catalogueOf(language).rounds;
  const row: Record<string, CellValue> = { outside };
  for (const part of PARTS) {
    const share = shareOf(parts[part]);
    if (share !== undefined) row[part] = share;
    const one = judged?.parts?.[part];
    if (one === undefined) continue;
    if (one.change.kind === 'compared') row[`${part}Change`] = one.change.difference;
    row[`${part}Verdict`] = results.verdicts[one.verdict];
  }
  counts.forEach((count, at) => {
    row[`step${at + 1}`] = count;
  });
  return row;
}

/** Changes of choices are in percentage points, as they say themselves. */
function judgedRow(judged: Judged | undefined, { language }: At, of: 'mean' | 'points'): SheetRow {
  if (judged === undefined) return {};
  const { results, resultsFile } = catalogueOf(language).rounds;
  const { change, verdict, adjusted } = judged;
  const tested = change.kind === 'compared' ? change : undefined;
  return {
    ...(tested && (of === 'mean' ? { change: tested.difference } : { points: tested.difference })),
    verdict: results.verdicts[verdict],
    ...(tested && tested.test !== 'none' && { test: resultsFile.tests[tested.test] }),
    ...(tested?.p !== undefined && { p: tested.p }),
    ...(adjusted !== undefined && { adjusted }),
  };
}
