// The figures of ratings and numbers in a table of a paper: one line a question, or one a group.
import type { ItemFigures, ItemReport, Measured } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { Verdict } from '../../domain/statistics/judge.ts';
import { PARTS, type Part } from '../../domain/statistics/ratings.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { changeText, hasPart, meanText, partNames, partText } from '../../i18n/result-words.ts';
import type { WordCell, WordTable } from '../word/word-paper.ts';

/** A line of figures under a name; a name alone stands over the lines that follow. */
export interface RatingLine {
  readonly name: string;
  readonly measured?: Measured;
}

export interface RatingTable {
  readonly title: string;
  /** What the names are names of. */
  readonly first: string;
  readonly lines: readonly RatingLine[];
  /** The questions the figures belong to: their scales say what the parts are called. */
  readonly items: readonly ItemReport[];
  /** What the wave before is called; empty when there is none. */
  readonly label: string;
}

/** Its place among the columns. */
const CHANGE = 3;

type Rating = Extract<ItemFigures, { readonly kind: 'rating' }>;

export function ratingTable(
  { title, first, lines, items, label }: RatingTable,
  language: Language,
): WordTable {
  const { papers, rounds } = catalogueOf(language);
  const { columns, without } = papers.survey;
  const names = namesOf(items, language);
  const lacking = lackingIn(lines);
  return {
    kind: 'table',
    title: lacking === undefined ? title : without(title, rounds.results.verdicts[lacking]),
    dense: true,
    columns: [
      { header: first, width: 31 },
      { header: columns.n, width: 7 },
      { header: columns.mean, width: 7 },
      { header: columns.change(label), width: 23 },
      ...PARTS.map((part) => ({ header: capital(names[part]), width: 11 })),
      { header: columns.outside, width: 11 },
    ].filter((_, at) => at !== CHANGE || lacking === undefined),
    rows: lines.map((line) =>
      rowOf(line, { language, label }).filter((_, at) => at !== CHANGE || lacking === undefined),
    ),
  };
}

/** Why there is nothing to compare with, where it is the same for every line. */
function lackingIn(lines: readonly RatingLine[]): Verdict | undefined {
  const judged = lines.flatMap(({ measured }) => measured?.judged?.mean ?? []);
  const [first] = judged;
  const alike = judged.every(
    ({ change, verdict }) => change.kind === 'none' && verdict === first?.verdict,
  );
  return alike ? first?.verdict : undefined;
}

function rowOf(
  { name, measured }: RatingLine,
  { language, label }: { readonly language: Language; readonly label: string },
): readonly WordCell[] {
  const { cells } = catalogueOf(language).rounds.results;
  if (measured === undefined) return [{ text: name, bold: true }];
  const { cell, judged } = measured;
  if (cell.seen !== 'shown') return [`${name}: ${cells[cell.seen]}`];
  const { figures } = cell;
  const mean = figures.kind === 'rating' || figures.kind === 'number' ? figures.mean : undefined;
  return [
    name,
    { figure: number(language, figures.n) },
    { figure: meanText(mean, language) },
    mean === undefined || judged?.mean === undefined
      ? ''
      : changeText(judged.mean, language, { mean, label }),
    ...(figures.kind === 'rating' ? partCells(figures, judged, language) : []),
  ];
}

function partCells(
  figures: Rating,
  judged: Measured['judged'],
  language: Language,
): readonly WordCell[] {
  return [
    ...PARTS.map((part) => ({
      figure: hasPart(figures, part) ? partText(figures, part, judged) : '–',
    })),
    { figure: number(language, figures.outside) },
  ];
}

/** Those of the scale where all have the same, else words that fit any. */
function namesOf(items: readonly ItemReport[], language: Language): Record<Part, string> {
  const scales = items.flatMap(({ scale }) => (scale === undefined ? [] : [scale]));
  const [first, ...others] = scales.map((scale) => partNames(scale, language));
  const any = partNames([], language);
  return first && others.every((one) => one.positive === first.positive) ? first : any;
}

function capital(text: string): string {
  return `${text.slice(0, 1).toLocaleUpperCase('da')}${text.slice(1)}`;
}
