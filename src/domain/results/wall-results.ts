// What of a round's results stands on a wall: everybody together, and only what may be shown.
import type { WallBar, WallResult } from '../round/wall.ts';
import type { Language } from '../shared/language.ts';
import { rounded } from '../statistics/rounded.ts';
import type { ItemFigures, ItemReport, Report } from './report.ts';

/** Each question that has figures, in the order in which they were asked. */
export function wallResults(report: Report, language: Language): readonly WallResult[] {
  return report.items.flatMap((item) => resultOf(item, language) ?? []);
}

function resultOf(item: ItemReport, language: Language): WallResult | undefined {
  const { cell } = item.overall;
  const base = { id: item.id, question: item.label[language] };
  if (cell.seen === 'none') return undefined;
  if (cell.seen !== 'shown') return { ...base, n: 0, bars: [], hidden: true };
  const { figures } = cell;
  if (figures.kind === 'count') return undefined;
  return { ...base, n: figures.n, ...meanOf(figures, item), bars: barsOf(figures, item, language) };
}

function meanOf(figures: ItemFigures, { scale }: ItemReport): Pick<WallResult, 'mean'> {
  if (figures.kind !== 'rating' && figures.kind !== 'number') return {};
  if (figures.mean === undefined) return {};
  const points = figures.kind === 'rating' ? (scale?.length ?? figures.counts.length) : undefined;
  return { mean: { value: rounded(figures.mean, 1), ...(points !== undefined && { points }) } };
}

function barsOf(
  figures: ItemFigures,
  { scale, choices }: ItemReport,
  language: Language,
): readonly WallBar[] {
  if (figures.kind === 'rating') {
    return figures.counts.map((count, step) =>
      barOf(scale?.[step]?.[language] ?? `${step + 1}`, count, figures.n),
    );
  }
  if (figures.kind !== 'choices') return [];
  return figures.choices.map(({ choice, share }) => {
    const label = choices?.find(({ id }) => id === choice)?.label[language] ?? choice;
    return barOf(label, share.count, share.n);
  });
}

function barOf(label: string, count: number, of: number): WallBar {
  return { label, count, percent: of === 0 ? 0 : Math.round((100 * count) / of) };
}
