// The results group by group, in the order of the questions; what is hidden says so.
import type { GroupTable, ItemReport, Report } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { choiceGroups } from './choice-table.ts';
import { groupText, questionText } from './question-text.ts';
import { ratingTable } from './rating-table.ts';
import { isRated } from './result-blocks.ts';

/** A chapter for each table the survey has by group. */
export function groupBlocks(report: Report, language: Language): readonly WordBlock[] {
  const { survey } = catalogueOf(language).papers;
  return report.tables.flatMap((table): readonly WordBlock[] => {
    const blocks = report.sections.flatMap(({ id, title }) => {
      const items = report.items.filter(
        (one) => one.section === id && one.tables.some((by) => by.table === table),
      );
      const own = sectionBlocks(title[language], items, { report, table, language });
      return own.length === 0
        ? []
        : [{ kind: 'heading', level: 2, text: title[language] } as const, ...own];
    });
    if (blocks.length === 0) return [];
    return [{ kind: 'page' }, { kind: 'heading', level: 1, text: survey.groups[table] }, ...blocks];
  });
}

interface Grouped {
  readonly report: Report;
  readonly table: GroupTable;
  readonly language: Language;
}

function sectionBlocks(
  section: string,
  items: readonly ItemReport[],
  { report, table, language }: Grouped,
): readonly WordBlock[] {
  const { survey } = catalogueOf(language).papers;
  const rated = items.filter((one) => isRated(one) && one.overall.cell.seen === 'shown');
  const rows = (item: ItemReport) => item.tables.find((one) => one.table === table);
  return [
    ...(rated.length === 0
      ? []
      : [
          ratingTable(
            {
              title: survey.tables.group(section, survey.tables.by[table]),
              first: survey.columns.group[table],
              lines: rated.flatMap((item) => [
                { name: questionText(item, language) },
                ...(rows(item)?.rows ?? []).map(({ group, ...measured }) => ({
                  name: groupText(group, table, language),
                  measured,
                })),
              ]),
              items: rated,
              label: report.former?.label ?? '',
            },
            language,
          ),
        ]),
    ...items
      .filter(({ choices, overall }) => choices !== undefined && overall.cell.seen === 'shown')
      .flatMap((item) => {
        const own = rows(item);
        return own === undefined ? [] : choiceGroups(item, own, language);
      }),
  ];
}
