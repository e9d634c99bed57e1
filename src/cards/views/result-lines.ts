// One line of results on a card: its name, its figure, and what there is to say below.

import type { ItemFigures, Measured } from '../../domain/results/report.ts';
import type { ResultLine } from '../../domain/results/result-lines.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import {
  changeText,
  meanText,
  movedTexts,
  outsideText,
  partNames,
  partsText,
  percentText,
  pointsText,
} from '../../i18n/result-words.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL, sentence } from '../runs.ts';

/** One entry of the layout `results`. */
export interface ResultEntry {
  readonly name: readonly Run[];
  /** At most one, as the two below. */
  readonly value: readonly string[];
  readonly bar: readonly string[];
  readonly below: readonly (readonly Run[])[];
}

export interface LineIn {
  readonly language: Language;
  /** What the wave before is called; empty when nobody said. */
  readonly formerLabel: string;
}

type Of<K extends ItemFigures['kind']> = Extract<ItemFigures, { readonly kind: K }>;

const LABEL_MAX = 140;
const CHOICE_MAX = 60;
const BAR = 16;

/** The entries of one line: choices have one each. */
export function entriesOf(line: ResultLine, at: LineIn): readonly ResultEntry[] {
  const { rounds } = catalogueOf(at.language);
  const name = [run(oneLine(sentence(line.label[at.language]), LABEL_MAX))];
  if (line.cell.seen !== 'shown') {
    return [entry(name, { below: [[run(rounds.results.cells[line.cell.seen], SMALL)]] })];
  }
  const { figures } = line.cell;
  switch (figures.kind) {
    case 'rating':
      return [ratingEntry(name, { line, figures }, at)];
    case 'choices':
      return [
        entry(name, { below: choicesBelow({ line, figures }, at) }),
        ...choiceEntries({ line, figures }, at),
      ];
    case 'number':
      return [numberEntry(name, { line, figures }, at)];
    default:
      return [entry(name, { below: [[run(rounds.results.answers(figures.n), SMALL)]] })];
  }
}

/** A rating in two or three lines: the mean with its change, the parts, and what has moved. */
export function ratingEntry(
  name: readonly Run[],
  {
    line,
    figures,
  }: {
    readonly line: Pick<ResultLine, 'scale' | 'outside'> & Pick<Measured, 'judged'>;
    readonly figures: Of<'rating'>;
  },
  { language, formerLabel }: LineIn,
): ResultEntry {
  const { results: words } = catalogueOf(language).rounds;
  const { mean, n, outside } = figures;
  const { judged } = line;
  const names = partNames(line.scale ?? [], language);
  const change =
    mean === undefined || judged?.mean === undefined
      ? []
      : [changeText(judged.mean, language, { mean, label: formerLabel })];
  const beside =
    outside === 0 || line.outside === undefined
      ? []
      : [outsideText(outside, line.outside[language])];
  return entry(name, {
    ...(mean !== undefined && { value: meanText(mean, language) }),
    below: [
      ...change.map((text) => [run(text)]),
      [run(`${partsText(figures, { judged, names })} · ${words.answers(n)}`, SMALL)],
      ...movedTexts(judged, language).map((text) => [
        run(text, { weight: 'bolder', size: 'small' }),
      ]),
      ...beside.map((text) => [run(text, SMALL)]),
    ],
  });
}

/** How many answered; and why there is no comparison, once for all choices. */
function choicesBelow(
  { line, figures }: { readonly line: ResultLine; readonly figures: Of<'choices'> },
  { language }: LineIn,
): ResultEntry['below'] {
  const { results: words } = catalogueOf(language).rounds;
  const [first, ...others] = line.judged?.choices ?? [];
  const alike = others.every(({ judged }) => judged.verdict === first?.judged.verdict);
  const why =
    first?.judged.change.kind === 'none' && alike ? words.verdicts[first.judged.verdict] : '';
  return [[run([words.answers(figures.n), why].filter((text) => text !== '').join(' · '), SMALL)]];
}

function choiceEntries(
  { line, figures }: { readonly line: ResultLine; readonly figures: Of<'choices'> },
  { language }: LineIn,
): readonly ResultEntry[] {
  const most = Math.max(1, ...figures.choices.map(({ share }) => share.count));
  return figures.choices.map(({ choice, share }) => {
    const label = line.choices?.find(({ id }) => id === choice)?.label[language] ?? choice;
    const judged = line.judged?.choices?.find((one) => one.choice === choice)?.judged;
    return entry([run(oneLine(label, CHOICE_MAX))], {
      value: `${percentText(share)} (${share.count})`,
      bar: barOf(share.count / most),
      below:
        judged === undefined || judged.change.kind === 'none'
          ? []
          : [[run(pointsText(judged, language), SMALL)]],
    });
  });
}

function numberEntry(
  name: readonly Run[],
  { line, figures }: { readonly line: ResultLine; readonly figures: Of<'number'> },
  { language, formerLabel }: LineIn,
): ResultEntry {
  const { results: words } = catalogueOf(language).rounds;
  const { mean, median, n } = figures;
  const judged = line.judged?.mean;
  return entry(name, {
    ...(mean !== undefined && { value: meanText(mean, language) }),
    below: [
      ...(mean === undefined || judged === undefined
        ? []
        : [[run(changeText(judged, language, { mean, label: formerLabel }))]]),
      [
        run(
          [
            ...(median === undefined ? [] : [words.median(meanText(median, language))]),
            words.answers(n),
          ].join(' · '),
          SMALL,
        ),
      ],
    ],
  });
}

/** How the answers lie on the scale, step by step. */
export function stepEntries(
  line: Pick<ResultLine, 'scale'>,
  { counts, n }: Of<'rating'>,
  language: Language,
): readonly ResultEntry[] {
  const most = Math.max(1, ...counts);
  return counts.map((count, at) =>
    entry([run(oneLine(line.scale?.[at]?.[language] ?? String(at + 1), CHOICE_MAX))], {
      value: `${percentText({ count, n })} (${count})`,
      bar: barOf(count / most),
    }),
  );
}

/** An entry with these parts and no others. */
export function entry(
  name: readonly Run[],
  given: { readonly value?: string; readonly bar?: string; readonly below?: ResultEntry['below'] },
): ResultEntry {
  return {
    name,
    value: given.value === undefined ? [] : [given.value],
    bar: given.bar === undefined || given.bar === '' ? [] : [given.bar],
    below: given.below ?? [],
  };
}

/** `██████`; nothing for none. */
function barOf(part: number): string {
  return '█'.repeat(part === 0 ? 0 : Math.max(1, Math.round(part * BAR)));
}
