// Figures of results in words: a mean, a share, what has changed, and why there is nothing.
import type { ItemFigures, Measured } from '../domain/results/report.ts';
import type { Language, Localized } from '../domain/shared/language.ts';
import type { Compared } from '../domain/statistics/change.ts';
import type { Judged } from '../domain/statistics/judge.ts';
import { PARTS, type Part } from '../domain/statistics/ratings.ts';
import { rounded } from '../domain/statistics/rounded.ts';
import { percentOf, type ShareFigure } from '../domain/statistics/share.ts';
import { catalogueOf } from './catalogue.ts';
import { average, signed } from './numbers.ts';

/** `3,7`; empty where there is none. */
export function meanText(mean: number | undefined, language: Language): string {
  return mean === undefined ? '' : average(language, rounded(mean, 1));
}

/** `35 %`. */
export function percentText(share: ShareFigure): string {
  const percent = percentOf(share);
  return percent === undefined ? '–' : `${percent} %`;
}

/** `(2025: 3,7) uændret`, `(+0,1) ikke signifikant`; why not where there is no comparison. */
export function changeText(judged: Judged, language: Language, from: ChangedFrom): string {
  const { verdicts } = catalogueOf(language).rounds.results;
  const beside = besideText(judged, language, from);
  return [...(beside === '' ? [] : [beside]), verdicts[judged.verdict]].join(' ');
}

interface ChangedFrom {
  readonly mean: number;
  /** What the wave before is called; empty when nobody said. */
  readonly label: string;
}

/** The brackets alone: `(2025: 3,7)`, `(+0,1)`; empty where there is no comparison. */
export function besideText(
  { change, verdict }: Judged,
  language: Language,
  { mean, label }: ChangedFrom,
): string {
  const { results: words } = catalogueOf(language).rounds;
  if (change.kind === 'none') return '';
  return verdict === 'same' && label !== ''
    ? words.before(label, meanText(mean - change.difference, language))
    : words.changed(signed(language, change.shown, 1));
}

/** `(-10 procentpoint) signifikant`. */
export function pointsText({ change, verdict }: Judged, language: Language): string {
  const { results: words } = catalogueOf(language).rounds;
  const verdictWords = words.verdicts[verdict];
  if (change.kind === 'none' || verdict === 'same') return verdictWords;
  return `${words.changedPoints(signed(language, change.shown, 0))} ${verdictWords}`;
}

type Rating = Extract<ItemFigures, { readonly kind: 'rating' }>;

/** The three parts on one line; one that has moved has its earlier share in brackets. */
export function partsText(
  figures: Rating,
  { judged, names }: { readonly judged: Measured['judged']; readonly names: Record<Part, string> },
): string {
  return PARTS.filter((part) => hasPart(figures, part))
    .map((part) => `${names[part]} ${partText(figures, part, judged)}`)
    .join(' · ');
}

/** `35 % (45 %)`: the share of one part, with the earlier one where it has moved. */
export function partText({ parts }: Rating, part: Part, judged: Measured['judged']): string {
  const before = beforeOf(parts[part], judged?.parts?.[part]);
  return `${percentText(parts[part])}${before === undefined ? '' : ` (${before} %)`}`;
}

/** A scale with an even number of steps has nothing in the middle. */
export function hasPart({ parts, counts }: Rating, part: Part): boolean {
  return part !== 'neutral' || counts.length % 2 === 1 || parts.neutral.count > 0;
}

function beforeOf({ count, n }: ShareFigure, judged: Judged | undefined): number | undefined {
  if (judged?.verdict !== 'significant' || judged.change.kind !== 'compared') return undefined;
  return rounded((100 * count) / n - judged.change.difference, 0);
}

/** A sentence for each part that has moved. */
export function movedTexts(judged: Measured['judged'], language: Language): readonly string[] {
  const { moved } = catalogueOf(language).rounds.results;
  return PARTS.flatMap((part) => {
    const one = judged?.parts?.[part];
    if (one?.verdict !== 'significant' || one.change.kind !== 'compared') return [];
    return [moved[part](Math.abs(shownOf(one.change)), one.change.shown > 0)];
  });
}

function shownOf({ shown }: Compared): number {
  return shown;
}

/** What the parts of a scale are called: by the word its best step has. */
export function partNames(scale: readonly Localized[], language: Language): Record<Part, string> {
  const { parts } = catalogueOf(language).rounds.results;
  const best = scale.at(-1)?.da.toLocaleLowerCase('da') ?? '';
  if (best.includes('tilfreds')) return parts.satisfaction;
  return /\benig\b/.test(best) ? parts.agreement : parts.any;
}

/** `31 har ikke brugt`: the answer outside the scale with how many gave it. */
export function outsideText(count: number, label: string): string {
  return `${count} ${label.slice(0, 1).toLocaleLowerCase('da')}${label.slice(1)}`;
}
