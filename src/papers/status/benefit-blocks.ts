// What the initiatives give: estimated and measured in columns of their own, hassle by itself.
import type { Sum } from '../../domain/paper/benefit-sums.ts';
import type { StatusSince } from '../../domain/paper/status-since.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { number } from '../../i18n/numbers.ts';
import type { WordBlock, WordCell } from '../word/word-paper.ts';

export function benefitBlocks({ benefit }: StatusSince, language: Language): readonly WordBlock[] {
  const { status } = catalogueOf(language).papers;
  const { benefit: words, hassleShort } = status;
  const { expected, realised, hassle } = benefit;
  const { rows } = words;
  const lines = [
    [rows.expectedHours, 'hours', expected.estimated.hours, expected.measured.hours],
    [rows.expectedKr, 'kr', expected.estimated.kr, expected.measured.kr],
    [rows.realisedHours, 'hours', realised.estimated.hours, realised.measured.hours],
    [rows.realisedKr, 'kr', realised.estimated.kr, realised.measured.kr],
  ] as const;
  const known = lines.filter(([, , estimated, measured]) => estimated.of + measured.of > 0);
  const heading: WordBlock = { kind: 'heading', level: 1, text: words.heading };
  if (known.length === 0 && hassle === undefined) {
    return [heading, { kind: 'text', text: words.unknown }];
  }
  const figure = (sum: Sum, unit: 'hours' | 'kr'): WordCell =>
    sum.of === 0 ? words.none : words[unit](number(language, sum.sum), sum.of);
  const { what, estimated, measured } = words.columns;
  return [
    heading,
    { kind: 'text', text: words.rule },
    ...(hassle
      ? [{ kind: 'text', text: hassleShort(hassle.before, hassle.after, hassle.of) } as const]
      : []),
    {
      kind: 'table',
      title: words.table,
      columns: [
        { header: what, width: 34 },
        { header: estimated, width: 33 },
        { header: measured, width: 33 },
      ],
      rows: known.map(([name, unit, one, other]) => [name, figure(one, unit), figure(other, unit)]),
    },
  ];
}
