// What the results of a survey led to: the initiatives that were made from them.
import type { PaperInitiative, PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { horizonText } from '../said/horizon-text.ts';
import { leadText } from '../said/origin-text.ts';
import type { WordBlock } from '../word/word-paper.ts';
import { questionText } from './question-text.ts';

export function ledToBlocks(stock: PaperStock, language: Language): readonly WordBlock[] {
  const { heading } = catalogueOf(language).papers.survey.ledTo;
  return [{ kind: 'heading', level: 1, text: heading }, ...ledToTable(stock, language)];
}

/** The same without its heading. */
export function ledToTable(stock: PaperStock, language: Language): readonly WordBlock[] {
  const { ledTo: words } = catalogueOf(language).papers.survey;
  const { columns } = words;
  const { initiatives, report } = stock;
  const led = initiatives
    .filter(({ origin }) => origin !== undefined && origin.round === report?.round)
    .toReversed();
  if (led.length === 0) return [{ kind: 'text', text: words.none }];
  return [
    {
      kind: 'table',
      title: words.table,
      columns: [
        { header: columns.result, width: 26 },
        { header: columns.what, width: 34 },
        { header: columns.lead, width: 18 },
        { header: columns.horizon, width: 18 },
        { header: columns.state, width: 12 },
      ],
      rows: led.map((one) => rowOf(one, stock, language)),
    },
  ];
}

function rowOf(
  { origin, title, area, horizon, state }: PaperInitiative,
  stock: PaperStock,
  language: Language,
): readonly string[] {
  const { papers, initiatives } = catalogueOf(language);
  const { ledTo: words } = papers.survey;
  return [
    origin?.question ? questionText({ label: origin.question }, language) : words.whole,
    title,
    area === undefined ? '' : leadText(area, stock, language),
    horizon === undefined ? words.noTime : horizonText(horizon, language),
    initiatives.states[state],
  ];
}
