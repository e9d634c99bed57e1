// What people wrote: counted by theme, and the quotes somebody released; nothing else of their words.

import type { ReleasedText } from '../../domain/paper/stock.ts';
import type { ItemReport, Report, Theme } from '../../domain/results/report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { questionText } from './question-text.ts';

export function textBlocks(
  report: Report,
  released: readonly ReleasedText[],
  language: Language,
): readonly WordBlock[] {
  const { texts } = catalogueOf(language).papers.survey;
  const blocks = report.sections.flatMap(({ id, title }) => {
    const own = report.items
      .filter(({ section }) => section === id)
      .flatMap((item) => itemBlocks(item, released, language));
    return own.length === 0
      ? []
      : [{ kind: 'heading', level: 2, text: title[language] } as const, ...own];
  });
  if (blocks.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: texts.heading },
    { kind: 'text', text: texts.intro },
    ...blocks,
  ];
}

function itemBlocks(
  item: ItemReport,
  released: readonly ReleasedText[],
  language: Language,
): readonly WordBlock[] {
  const { papers, rounds } = catalogueOf(language);
  const { texts } = papers.survey;
  const { cell } = item.overall;
  if (cell.seen !== 'shown' || cell.figures.kind !== 'text') return [];
  const { n, themes } = cell.figures;
  const own = released.filter((one) => one.item === item.id);
  const quotes = [...new Set(own.map(({ text }) => text))];
  return [
    { kind: 'text', text: texts.wrote(questionText(item, language), n) },
    ...(themes.length === 0
      ? []
      : [
          {
            kind: 'table',
            title: texts.table(questionText(item, language)),
            dense: true,
            columns: [
              { header: texts.columns.theme, width: 70 },
              { header: texts.columns.n, width: 30 },
            ],
            rows: themes.map((theme) => [
              themeText(theme, language),
              { figure: number(language, theme.n) },
            ]),
          } as const,
        ]),
    ...(quotes.length === 0 ? [] : [{ kind: 'heading', level: 3, text: texts.quotes } as const]),
    ...quotes.map((text) => ({ kind: 'quote', text: rounds.results.quote(text) }) as const),
  ];
}

/** The area's name, or the need in words. */
function themeText({ of, is, name }: Theme, language: Language): string {
  const needs: Readonly<Record<string, string>> = catalogueOf(language).proposal.needs;
  return of === 'area' ? (name?.[language] ?? is) : (needs[is] ?? is);
}
