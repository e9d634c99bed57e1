// What people answered before and after: how much hassle it is, and whether it is solved now.
import { type AnswerGroup, largeEnough } from '../../domain/paper/large-enough.ts';
import type { PaperProposal } from '../../domain/paper/paper-proposal.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import { DEGREES, type Degree } from '../../domain/proposal/marks.ts';
import type { Language } from '../../domain/shared/language.ts';
import { SCORE_THRESHOLD } from '../../domain/statistics/suppress.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { PaperSheet, SheetCell, SheetColumn } from '../excel/sheet-paper.ts';
import { type CountBy, countsBy } from './count-by.ts';

/** A sheet each, by area; left out where so few have answered that nothing may be shown. */
export function answerSheets(stock: PaperStock, language: Language): readonly PaperSheet[] {
  const { sheets, columns } = catalogueOf(language).papers.counts;
  const figure = (header: string, format: SheetColumn['format'] = 'whole') =>
    ({ header, width: 14, format }) as const;
  return [
    ...sheet({
      name: sheets.hassle,
      figures: [figure(columns.answers), figure(columns.hassle, 'decimal')],
      answersOf: ({ hassle }) => (hassle === undefined ? [] : [hassle]),
      lineOf: (answers) => [answers.length, meanOf(answers)],
    }),
    ...sheet({
      name: sheets.solved,
      figures: [figure(columns.answers), ...DEGREES.map((degree) => figure(columns[degree]))],
      answersOf: verdictsOf,
      lineOf: (answers) => [
        answers.length,
        ...DEGREES.map((degree) => answers.filter((one) => one === degree).length),
      ],
    }),
  ];

  function sheet<T>(of: Answers<T>): readonly PaperSheet[] {
    return answerSheet(of, stock, language);
  }
}

interface Answers<T> {
  readonly name: string;
  readonly figures: readonly SheetColumn[];
  readonly answersOf: (proposal: PaperProposal) => readonly T[];
  readonly lineOf: (answers: readonly T[]) => readonly SheetCell[];
}

function answerSheet<T>(
  { name, figures, answersOf, lineOf }: Answers<T>,
  stock: PaperStock,
  language: Language,
): readonly PaperSheet[] {
  const { all, columns } = catalogueOf(language).papers.counts;
  const { area } = countsBy(stock, language);
  const groups = area.keys.map((group) => ({
    group,
    answers: stock.proposals.filter((one) => area.of(one) === group).flatMap(answersOf),
  }));
  const lines = largeEnough(groups, SCORE_THRESHOLD);
  if (lines.length === 0) return [];
  return [
    {
      name,
      columns: [{ header: columns.area, width: 40, format: 'text' }, ...figures],
      rows: lines.map((line) => [namedIn(line, area, language), ...lineOf(line.answers)]),
      totals: [[all, ...lineOf(groups.flatMap(({ answers }) => answers))]],
    },
  ];
}

function namedIn<K>(
  { groups }: Pick<AnswerGroup<K, unknown>, 'groups'>,
  area: CountBy<K>,
  language: Language,
): string {
  const names = groups.map(area.name);
  const { rest } = catalogueOf(language).papers.counts;
  return names.length === 1 ? (names[0] ?? '') : rest(names);
}

function verdictsOf({ judged }: PaperProposal): readonly Degree[] {
  if (judged === undefined) return [];
  return DEGREES.flatMap((degree) => Array.from({ length: judged[degree] }, () => degree));
}

function meanOf(answers: readonly number[]): number {
  return answers.reduce((sum, one) => sum + one, 0) / answers.length;
}
