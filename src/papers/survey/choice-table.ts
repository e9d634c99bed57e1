// A question with choices in a table of a paper: its choices, for everybody or group by group.
import type { GroupRows, ItemFigures, ItemReport, Measured } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import { percentText, pointsText } from '../../i18n/result-words.ts';
import type { WordBlock, WordCell } from '../word/word-paper.ts';
import { groupText, questionText } from './question-text.ts';

/** So many groups stand beside each other; more go on below. */
const GROUPS = 5;

type Chosen = Extract<ItemFigures, { readonly kind: 'choices' }>;

/** One line a choice with its share and what it has changed. */
export function choiceTable(
  item: ItemReport,
  label: string,
  language: Language,
): readonly WordBlock[] {
  const { rounds, papers } = catalogueOf(language);
  const { columns, tables } = papers.survey;
  const { cell, judged } = item.overall;
  const title = tables.choices(questionText(item, language));
  if (cell.seen !== 'shown') {
    return [{ kind: 'text', text: `${title}: ${rounds.results.cells[cell.seen]}` }];
  }
  const figures = chosen(item.overall);
  if (figures === undefined) return [];
  return [
    {
      kind: 'table',
      title: `${title} (${rounds.results.answers(figures.n)})`,
      dense: true,
      columns: [
        { header: columns.choice, width: 50 },
        { header: columns.count, width: 12 },
        { header: columns.share, width: 12 },
        { header: columns.change(label), width: 26 },
      ],
      rows: figures.choices.map(({ choice, share }) => {
        const moved = judged?.choices?.find((one) => one.choice === choice)?.judged;
        return [
          choiceText(item, choice, language),
          { figure: number(language, share.count) },
          { figure: percentText(share) },
          moved === undefined ? '' : pointsText(moved, language),
        ];
      }),
    },
  ];
}

/** Choices down, groups across; a group that is hidden says so in each of its cells. */
export function choiceGroups(
  item: ItemReport,
  { table, rows }: GroupRows,
  language: Language,
): readonly WordBlock[] {
  const { columns, tables } = catalogueOf(language).papers.survey;
  const title = tables.choices(questionText(item, language));
  const parts = Array.from({ length: Math.ceil(rows.length / GROUPS) }, (_, at) =>
    rows.slice(at * GROUPS, (at + 1) * GROUPS),
  );
  return parts.map((groups) => ({
    kind: 'table',
    title,
    dense: true,
    columns: [
      { header: columns.choice, width: 35 },
      ...groups.map(({ group }) => ({ header: groupText(group, table, language), width: 13 })),
    ],
    rows: [
      [columns.n, ...groups.map((one) => countCell(one, language))],
      ...(item.choices ?? []).map(({ id, label }) => [
        label[language],
        ...groups.map((one) => shareCell(one, id)),
      ]),
    ],
  }));
}

export function choiceText(item: ItemReport, choice: string, language: Language): string {
  return item.choices?.find(({ id }) => id === choice)?.label[language] ?? choice;
}

function chosen({ cell }: Measured): Chosen | undefined {
  return cell.seen === 'shown' && cell.figures.kind === 'choices' ? cell.figures : undefined;
}

function countCell({ cell }: Measured, language: Language): WordCell {
  if (cell.seen !== 'shown') return catalogueOf(language).rounds.results.cells[cell.seen];
  return { figure: number(language, cell.figures.n) };
}

function shareCell(measured: Measured, choice: string): WordCell {
  const share = chosen(measured)?.choices.find((one) => one.choice === choice)?.share;
  return { figure: share === undefined ? '–' : percentText(share) };
}
