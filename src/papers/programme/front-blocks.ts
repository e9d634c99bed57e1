// What a work programme holds in short: how many initiatives, where they come from, by focus area.
import { byFocus } from '../../domain/paper/programme.ts';
import type { PaperInitiative } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { listText } from '../../i18n/list-text.ts';
import { number } from '../../i18n/numbers.ts';
import type { WordBlock } from '../word/word-paper.ts';

export function frontBlocks(
  all: readonly PaperInitiative[],
  language: Language,
): readonly WordBlock[] {
  const { programme: words } = catalogueOf(language).papers;
  const focuses = byFocus(all);
  const names = focuses.flatMap(({ focus }) => focus ?? []);
  const surveys = all.filter(({ origin }) => origin !== undefined).length;
  const answering = all.filter(({ proposals }) => proposals.length > 0).length;
  const text = [
    words.intro(all.length),
    ...(names.length === 0 ? [] : [words.focuses(listText(language, names), names.length)]),
    ...(answering === 0 ? [] : [words.proposals(answering)]),
    ...(surveys === 0 ? [] : [words.surveys(surveys)]),
  ].join(' ');
  return [
    { kind: 'text', text },
    {
      kind: 'table',
      title: words.counts,
      columns: [
        { header: words.columns.focus, width: 80 },
        { header: words.count, width: 20 },
      ],
      rows: [
        ...focuses.map(({ focus, initiatives }) => [
          focus ?? words.noFocus,
          { figure: number(language, initiatives.length) },
        ]),
        [{ text: words.total, bold: true }, { figure: number(language, all.length) }],
      ],
    },
  ];
}
