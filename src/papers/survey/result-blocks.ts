// The results of everybody together: each section with its bars, its ratings and its choices.
import type { ItemReport, Report, Section } from '../../domain/results/report.ts';
import { unansweredIn } from '../../domain/results/result-page.ts';
import type { Language } from '../../domain/shared/language.ts';
import { PARTS } from '../../domain/statistics/ratings.ts';
import { percentOf } from '../../domain/statistics/share.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { partNames, partsText } from '../../i18n/result-words.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { choiceTable } from './choice-table.ts';
import { questionText } from './question-text.ts';
import { ratingTable } from './rating-table.ts';

export function resultBlocks(report: Report, language: Language): readonly WordBlock[] {
  const { survey } = catalogueOf(language).papers;
  const label = report.former?.label ?? '';
  return [
    { kind: 'heading', level: 1, text: survey.results },
    ...report.sections.flatMap((section) => {
      const items = report.items.filter(
        ({ section: id, overall }) => id === section.id && overall.cell.seen !== 'none',
      );
      const blocks = sectionBlocks(section, items, { language, label });
      return blocks.length === 0 ? [] : [headOf(section, language), ...blocks];
    }),
    ...unansweredBlocks(report, language),
  ];
}

function headOf({ title, overall: { cell } }: Section, language: Language): WordBlock {
  const { papers, rounds } = catalogueOf(language);
  const name = title[language];
  const text =
    cell.seen === 'shown'
      ? papers.survey.section(name, rounds.results.answers(cell.figures.n))
      : name;
  return { kind: 'heading', level: 2, text };
}

/** What nobody answered, in one sentence. */
function unansweredBlocks(report: Report, language: Language): readonly WordBlock[] {
  const { unanswered: words } = catalogueOf(language).rounds.results;
  const { unanswered = [] } = unansweredIn(report, { kind: 'overall' });
  const names = unanswered.map((one) => questionText({ label: one }, language)).join(', ');
  return unanswered.length === 0 ? [] : [{ kind: 'text', text: words(names) }];
}

function sectionBlocks(
  section: Section,
  items: readonly ItemReport[],
  { language, label }: { readonly language: Language; readonly label: string },
): readonly WordBlock[] {
  const { survey } = catalogueOf(language).papers;
  const rated = items.filter(isRated);
  const title = section.title[language];
  return [
    ...barsOf(title, rated, language),
    ...(rated.length === 0
      ? []
      : [
          ratingTable(
            {
              title: survey.tables.ratings(title),
              first: survey.columns.question,
              lines: rated.map((item) => ({
                name: questionText(item, language),
                measured: item.overall,
              })),
              items: rated,
              label,
            },
            language,
          ),
        ]),
    ...items
      .filter(({ choices }) => choices !== undefined)
      .flatMap((item) => choiceTable(item, label, language)),
  ];
}

/** Ratings, numbers, and what is only counted; free texts stand in a chapter of their own. */
export function isRated({ scale, choices, overall: { cell } }: ItemReport): boolean {
  if (choices !== undefined) return false;
  if (cell.seen !== 'shown') return scale !== undefined;
  return cell.figures.kind !== 'text';
}

/** The shares of each question beside each other; nothing to draw where there is one alone. */
function barsOf(
  section: string,
  items: readonly ItemReport[],
  language: Language,
): readonly WordBlock[] {
  const { survey } = catalogueOf(language).papers;
  const drawn = items.flatMap((item) => {
    const { cell } = item.overall;
    return cell.seen === 'shown' && cell.figures.kind === 'rating' && cell.figures.n > 0
      ? [{ item, figures: cell.figures }]
      : [];
  });
  if (drawn.length < 2) return [];
  const names = partNames(drawn[0]?.item.scale ?? [], language);
  const said = drawn.map(({ item, figures }) =>
    survey.barAlt(questionText(item, language), partsText(figures, { judged: undefined, names })),
  );
  return [
    {
      kind: 'bars',
      title: survey.bars(section),
      alt: survey.barsAlt(drawn.length, said.join('; ')),
      series: PARTS.map((part) => names[part]),
      rows: drawn.map(({ item, figures }) => ({
        label: questionText(item, language),
        shares: PARTS.map((part) => percentOf(figures.parts[part]) ?? 0),
      })),
    },
  ];
}
