// What is worth saying of a survey: section by section, read off its tables and never worked out anew.
import type { GroupTable, ItemFigures, ItemReport, Report, Section } from '../results/report.ts';
import { isOverall } from '../results/result-brief.ts';
import type { Judged, JudgedQuestion } from '../statistics/judge.ts';
import { rounded } from '../statistics/rounded.ts';

/** A question with a mean that is shown, and what it has changed. */
export interface MeanFinding {
  readonly item: ItemReport;
  readonly mean: number;
  readonly judged?: Judged;
}

/** One group whose mean has moved. */
export interface GroupFinding extends MeanFinding {
  readonly table: GroupTable;
  readonly group: string;
}

/** The choice most people took, with how many. */
export interface ChoiceFinding {
  readonly item: ItemReport;
  readonly choice: string;
  readonly share: { readonly count: number; readonly n: number };
}

/** How many means went which way since the wave before, rounded as they are shown. */
export interface MeanCounts {
  readonly compared: number;
  readonly up: number;
  readonly down: number;
  readonly same: number;
}

export interface SectionFindings {
  readonly section: Section;
  /** How many answered any of it; absent where that is not shown. */
  readonly n?: number;
  /** Questions on the section as a whole. */
  readonly overall: readonly MeanFinding[];
  readonly counts: MeanCounts;
  readonly significant: readonly MeanFinding[];
  /** Every mean in it is asked for the first time. */
  readonly isNew: boolean;
  /** Questions where a part of the scale has moved. */
  readonly moved: readonly {
    readonly item: ItemReport;
    readonly judged: Omit<JudgedQuestion, 'key'>;
  }[];
  /** The ends of three single questions or more, where they stand alone as they are shown. */
  readonly ends?: { readonly highest: MeanFinding; readonly lowest: MeanFinding };
  readonly chosen: readonly ChoiceFinding[];
  readonly groups: readonly GroupFinding[];
}

/** So many questions make it worth saying which is highest. */
const FEWEST_FOR_ENDS = 3;

/** Of every section that anybody answered. */
export function surveyFindings({ sections, items }: Report): readonly SectionFindings[] {
  return sections
    .map((section) =>
      findingsOf(
        section,
        items.filter((one) => one.section === section.id),
      ),
    )
    .filter(({ section }) => section.overall.cell.seen !== 'none');
}

/** Of all sections together. */
export function allCounts(findings: readonly SectionFindings[]): MeanCounts {
  const sum = (of: keyof MeanCounts) =>
    findings.reduce((total, { counts }) => total + counts[of], 0);
  return { compared: sum('compared'), up: sum('up'), down: sum('down'), same: sum('same') };
}

function findingsOf(section: Section, items: readonly ItemReport[]): SectionFindings {
  const { cell } = section.overall;
  const means = items.flatMap((item) => meanOf(item, item.overall));
  const ends = endsOf(means.filter(({ item }) => !isOverall(item.id)));
  return {
    section,
    ...(cell.seen === 'shown' && { n: cell.figures.n }),
    overall: means.filter(({ item }) => isOverall(item.id)),
    counts: countsOf(means),
    significant: means.filter(({ judged }) => judged?.verdict === 'significant'),
    isNew: means.length > 0 && means.every(({ judged }) => judged?.verdict === 'new'),
    moved: items.flatMap((item) => {
      const { judged } = item.overall;
      const parts = Object.values(judged?.parts ?? {});
      const moved = parts.some(({ verdict }) => verdict === 'significant');
      return judged && moved ? [{ item, judged }] : [];
    }),
    ...(ends && { ends }),
    chosen: items.flatMap(chosenIn),
    groups: items.flatMap(movedGroups),
  };
}

function meanOf<Measure extends ItemReport['overall']>(
  item: ItemReport,
  { cell, judged }: Measure,
): readonly MeanFinding[] {
  if (cell.seen !== 'shown' || !hasMean(cell.figures)) return [];
  const { mean } = cell.figures;
  if (mean === undefined) return [];
  return [{ item, mean, ...(judged?.mean && { judged: judged.mean }) }];
}

/** Numbers have a unit of their own, so that they are not set beside ratings. */
function hasMean(figures: ItemFigures): figures is Extract<ItemFigures, { kind: 'rating' }> {
  return figures.kind === 'rating';
}

function countsOf(means: readonly MeanFinding[]): MeanCounts {
  const shown = means.flatMap(({ judged }) =>
    judged?.change.kind === 'compared' ? [judged.change.shown] : [],
  );
  return {
    compared: shown.length,
    up: shown.filter((one) => one > 0).length,
    down: shown.filter((one) => one < 0).length,
    same: shown.filter((one) => one === 0).length,
  };
}

function endsOf(means: readonly MeanFinding[]): SectionFindings['ends'] {
  if (means.length < FEWEST_FOR_ENDS) return undefined;
  const ranked = means.toSorted((one, other) => other.mean - one.mean);
  const alone = ([end, next]: readonly MeanFinding[]) =>
    next !== undefined && end !== undefined && rounded(end.mean, 1) !== rounded(next.mean, 1)
      ? end
      : undefined;
  const highest = alone(ranked);
  const lowest = alone(ranked.toReversed());
  return highest && lowest && { highest, lowest };
}

/** Nothing where two were taken as often. */
function chosenIn(item: ItemReport): readonly ChoiceFinding[] {
  const { cell } = item.overall;
  if (cell.seen !== 'shown' || cell.figures.kind !== 'choices') return [];
  const [first, second] = cell.figures.choices.toSorted(
    (one, other) => other.share.count - one.share.count,
  );
  if (first === undefined || first.share.count === (second?.share.count ?? 0)) return [];
  return [{ item, ...first }];
}

function movedGroups(item: ItemReport): readonly GroupFinding[] {
  return item.tables.flatMap(({ table, rows }) =>
    rows.flatMap(({ group, ...measured }) =>
      meanOf(item, measured)
        .filter(({ judged }) => judged?.verdict === 'significant')
        .map((finding) => ({ ...finding, table, group })),
    ),
  );
}
