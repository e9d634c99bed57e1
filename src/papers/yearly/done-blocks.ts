// What was done since the last yearly report: each initiative with what it means and what it gave.
import type { Benefit } from '../../domain/initiative/initiative.ts';
import { latestBenefit } from '../../domain/paper/benefit-sums.ts';
import type { PaperInitiative } from '../../domain/paper/stock.ts';
import type { YearReport } from '../../domain/paper/year-report.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { number } from '../../i18n/numbers.ts';
import { spreadText } from '../said/spread-text.ts';
import type { WordBlock } from '../word/word-paper.ts';

export function doneBlocks({ done }: YearReport, language: Language): readonly WordBlock[] {
  const { done: words } = catalogueOf(language).papers.yearly;
  return [
    { kind: 'heading', level: 1, text: words.heading },
    ...(done.length === 0
      ? [{ kind: 'text', text: words.none } as const]
      : done.flatMap((one) => initiativeBlocks(one, language))),
  ];
}

function initiativeBlocks(one: PaperInitiative, language: Language): readonly WordBlock[] {
  const { done: words } = catalogueOf(language).papers.yearly;
  const { title, improvement, doneAt, spread = [] } = one;
  const benefit = latestBenefit(one);
  const to = spread.map((place) => spreadText(place, language));
  return [
    { kind: 'heading', level: 2, text: title },
    ...(doneAt === undefined ? [] : [fact(words.on, dateText(language, dayOf(doneAt)))]),
    ...(improvement === '' ? [] : [fact(words.means, improvement)]),
    ...(benefit === undefined ? [] : [fact(words.benefit, benefitText(benefit, language))]),
    ...(to.length === 0 ? [] : [fact(words.spread, to.join(', '))]),
  ];
}

/** `250,5 timer om året, oplevet bøvl 2 af 5 (målt)`: beside each other, never mixed. */
function benefitText({ hoursAYear, kr, hassle, basis }: Benefit, language: Language): string {
  const { done: words } = catalogueOf(language).papers.yearly;
  const { bases } = catalogueOf(language).initiatives.card;
  const figures = [
    ...(hoursAYear === undefined ? [] : [words.hours(number(language, hoursAYear))]),
    ...(kr === undefined ? [] : [words.kr(number(language, kr))]),
    ...(hassle === undefined ? [] : [words.hassle(hassle)]),
  ];
  return `${figures.join(', ')} (${bases[basis]})`;
}

function fact(label: string, text: string): WordBlock {
  return { kind: 'fact', label, text };
}
