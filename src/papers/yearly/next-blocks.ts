// What comes next: the focus efforts of the coming year with their initiatives.
import { isPast } from '../../domain/paper/programme.ts';
import type { PaperInitiative } from '../../domain/paper/stock.ts';
import type { YearReport } from '../../domain/paper/year-report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { horizonText } from '../said/horizon-text.ts';
import type { WordBlock } from '../word/word-paper.ts';

export function nextBlocks({ next, status }: YearReport, language: Language): readonly WordBlock[] {
  const { next: words } = catalogueOf(language).papers.yearly;
  const count = next.reduce((sum, { initiatives }) => sum + initiatives.length, 0);
  const focuses = next.filter(({ focus }) => focus !== undefined).length;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    { kind: 'text', text: count === 0 ? words.none : words.intro(count, focuses) },
    ...next.flatMap(({ focus, initiatives }): readonly WordBlock[] => [
      ...(focuses === 0
        ? []
        : [{ kind: 'heading', level: 2, text: focus ?? words.others } as const]),
      { kind: 'list', items: initiatives.map((one) => lineOf(one, status.on, language)) },
    ]),
  ];
}

function lineOf(one: PaperInitiative, on: string, language: Language): string {
  const { programme, yearly } = catalogueOf(language).papers;
  const { title, horizon } = one;
  if (isPast(one, on)) return yearly.next.late(title, dateText(language, horizon?.until ?? on));
  const when = horizon === undefined ? programme.noTime : horizonText(horizon, language);
  return yearly.next.line(title, when);
}
